import { expect, it } from "vitest";

import { brief, readTable } from "./brief";

/** A sentence, and under it the figures that it states. */
const NEWS = `
The floods killed at least 23 people and left more than 4,000 homeless in southern Pakistan.
  killed people ≥23; displaced people ≥4000
Flooding in Porto Alegre has displaced about 150,000 residents, the civil defence agency said.
  displaced residents ~150000
Rescuers pulled a dozen survivors and 14 bodies from the rubble, officials said.
  count survivors ~12; count bodies 14
The quake injured scores of people; hundreds of homes were destroyed.
  wounded people 40–; count homes 200–
Turnout reached 61.4 percent, up from 58% in 2019.
  share 61.4; share 58; date 2019
The party won 112 of the 240 seats, its worst result since 1990.
  count seats 112 of 1; count seats 240; date 1990
She beat her rival by 1,204 votes, or 0.3 percentage points.
  count votes 1204; share percentage points percentage points 0.3
Some 2 million workers walked out on Tuesday, the union said; the ministry counted 430,000.
  count workers ~2000000; number count 430000
Between 10 and 15 people were arrested during the protest in Lyon.
  arrested people 10–15
Police arrested 34 protesters and a journalist.
  arrested protesters 34; arrested journalists 1
The ministry recorded 1,300 new infections and 27 deaths in 24 hours.
  infected people 1300; killed people 27; duration hours 24
The budget deficit rose to €5.2bn, 3.1% of GDP.
  money euros 5200000000; share 3.1
The government will spend $1.5 billion over three years.
  money dollars 1500000000; duration years 3
Arsenal won 3-1 in front of 60,000 fans.
  count supporters 60000
The 45-year-old striker scored twice in the 90th minute.
  age years 45; ordinal 90
A man was killed and two others were wounded in a shooting near Dallas.
  killed men 1; wounded people 2
No one was hurt in the fire, which started at 10:30 pm.
  wounded people 0; time null
There were no casualties.
  casualties people 0
The death toll rose to 48 on Friday, from 41 a day earlier.
  killed people 48; killed people 41
Unemployment rose from 7.2% to 7.5% in May 2023.
  share 7.2; share 7.5; date null
One in five children lives in poverty, according to Unicef.
  share children ~20
Two thirds of voters back the plan, a poll of 1,002 adults found.
  share voters ~66.67; count adults 1002
Gunmen killed 12 worshippers, including five children, at a mosque in Kano.
  killed worshippers 12; killed children 5 of 0
The airline will cut up to 700 jobs.
  count jobs ≤700
More than half of the 300 passengers were still missing.
  share passengers ≥50; missing passengers 300
The F-16 crashed 20 miles north of the base.
  distance miles 20
COVID-19 infected 5m people in 2020.
  infected people 5000000; date 2020
The army lost three tanks and captured 27 prisoners.
  count tanks 3; captured prisoners 27
Tens of thousands of people fled their homes.
  displaced people 20000–
About 40 jihadists surrendered and 120 were captured.
  surrendered jihadists ~40; captured people 120
Half a million people have been displaced by the war.
  displaced people ~500000
A couple of hundred demonstrators gathered outside parliament.
  count protesters ~200
The storm cost 12 lives and caused damage worth $300m.
  killed people 12; money dollars 300000000
Fifteen soldiers killed 48 militants in the raid.
  count soldiers 15; killed militants 48
The attack, the third in a week, left 5 to 7 people dead.
  ordinal 3; killed people 5–7
Exports fell by a quarter in the first half of the year.
  share ~25; ordinal 1
Prices doubled in two years.
  duration years 2
At least ten civilians, among them two women, died in the blast.
  killed civilians ≥10; killed women 2 of 0
Nobody was killed.
  killed people 0
He was sentenced to 12 years in prison and fined 10,000 francs.
  duration years 12; money francs 10000
Article 49 of the constitution was used 11 times.
  number times times 11
The bill passed by 52 votes to 48.
  count votes 52; number count 48
The village, home to 1,200 people, was evacuated.
  count people 1200
Hospitals admitted 230 wounded, 17 in critical condition.
  wounded people 230; seriously_wounded people 17
As many as 300 migrants were rescued by the coast guard.
  rescued migrants ≤300
The company reported 1,234,567 subscribers.
  count subscribers 1234567
The temperature reached 46.6 degrees Celsius.
  number temperature degrees 46.6
Three villages were burned and 15 villagers abducted.
  count villages 3; kidnapped villagers 15
The blast killed one soldier and wounded four.
  killed soldiers 1; wounded people 4
Two policemen and a civilian were killed.
  killed police officers 2; killed civilians 1
The death of 12 miners shocked the town.
  killed miners 12
Nearly 90 percent of the 12,000 buildings were damaged.
  share buildings ~90; count buildings 12000
Protesters numbered 3,000 to 4,000, police said.
  number count 3000–4000
He is 1.92 m tall and weighs 90 kg.
  distance metres 1.92; number weight kilograms 90
Over the past three years, 17 journalists have been killed in Mexico.
  duration years 3; killed journalists 17
Ukraine said it had shot down 14 of 17 drones.
  count drones 14 of 1; count drones 17
Wildfires have destroyed 1,900 homes and forced 30,000 residents to flee, the governor said Monday.
  count homes 1900; displaced residents 30000
The cholera outbreak has infected 12,400 people and killed 312 since October.
  infected people 12400; killed people 312
A total of 57 lawmakers voted against the bill and 12 abstained.
  count lawmakers 57; number count 12
Ticket prices rose 8% to $45.
  share 8; money dollars 45
Inflation slowed to 2.9 per cent in June, the lowest rate in three years.
  share 2.9; duration years 3
The court ordered the bank to pay 4 million euros in damages.
  money euros 4000000
Voters in 16 states go to the polls on 5 November 2024.
  count states 16; date null
The strike, now in its fourth week, has cost the port an estimated $2 billion.
  ordinal 4; money dollars ~2000000000
Nigeria's army said troops killed “scores” of fighters.
  killed fighters 40–
Two suicide bombers blew themselves up, killing at least 20 worshippers and wounding 35 others.
  count bombers 2; killed worshippers ≥20; wounded people 35
Health officials confirmed 3 deaths and 41 cases of measles.
  killed people 3; count cases 41
The ship was carrying 6,000 tonnes of grain and 21 crew members.
  number weight tonnes 6000; count members 21
There are 15 to 20 fighters in the compound, he said.
  count fighters 15–20
More than 1,000 flights were cancelled.
  count flights ≥1000
Fewer than 50 people attended the rally.
  count people ≤50
Around a thousand demonstrators marched through Tbilisi.
  count protesters ~1000
The team has lost five of its last six games.
  count games 5 of 1; count games 6
The suspect, 23, was arrested on Tuesday.
  age years 23
The explosion killed nobody but injured three guards.
  killed people 0; wounded guards 3
The United Nations says 7.2 million Sudanese have been displaced, including 1.5 million who fled to Chad.
  displaced people 7200000; displaced people 1500000 of 0
The mayor's office estimated the crowd at 80,000; organisers claimed 250,000.
  number count 80000; number count 250000
Police said they had made 19 arrests and seized 40 kg of cocaine.
  arrested people 19; number weight kilograms 40
Some 300 houses and two schools were damaged.
  count houses ~300; count schools 2
At least 3 dead, 20 injured in Kabul blast
  killed people ≥3; wounded people 20
Three killed, dozens hurt as train derails in Odisha
  killed people 3; wounded people 24–
Kenya: 12 arrested after protest
  arrested people 12
The hostages, nine women and four men, were freed.
  count women 9; count men 4
The militia released 13 of the 40 hostages.
  count hostages 13 of 1; count hostages 40
Israel says 1,200 people, mostly civilians, were killed and about 250 taken hostage.
  killed people 1200; kidnapped people ~250
The regiment lost 27 men, with 41 wounded and 8 missing.
  count men 27; wounded people 41; missing people 8
He scored 28 points and grabbed 11 rebounds.
  count points 28; count rebounds 11
It is the 12th such attack this year.
  ordinal 12
Net profit fell to £1.3m from £2.1m.
  money pounds 1300000; money pounds 2100000
The government employs about 5.6 million civil servants.
  count civil servants ~5600000
The river rose 3.4 metres in 12 hours.
  distance metres 3.4; duration hours 12
Authorities reported zero deaths.
  killed people 0
The convoy of 30 vehicles was hit by two drones.
  count vehicles 30; count drones 2
The rebels say they captured 17 soldiers and killed a colonel.
  captured soldiers 17; killed officers 1
The drought has left half of the population short of food.
  share ~50
An estimated 10 to 12 million people need help.
  count people ~10000000–12000000
Six people have been charged with the murder of two journalists.
  count people 6; killed journalists 2
The fire left one dead and two missing.
  killed people 1; missing people 2
Turkey shelled 12 villages, Kurdish officials said.
  count villages 12
No arrests have been made.
  arrested people 0
Three-quarters of the schools remain closed.
  share schools ~75
Up to 5,000 birds died.
  killed birds ≤5000
Two boys aged 12 and 14 drowned in the lake.
  killed boys 2; age years 12; age years 14
`;

it.each(readTable(NEWS))("reads %j", (sentence, expected) => {
  expect(brief(sentence, "en")).toBe(expected);
});

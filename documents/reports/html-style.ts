import { customProperties, DARK, LIGHT } from "../public/style/tokens";

const SCREEN = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:auto}
body{margin:0 auto;padding:1.5rem 1.25rem 3rem;max-width:56rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 "Source Serif 4",Charter,Georgia,"Noto Serif",serif;font-variant-numeric:lining-nums;overflow-wrap:break-word}
header{border-bottom:2px solid var(--ink);margin-bottom:1rem;padding-bottom:1rem}
.kind,.newsroom,nav,dt,caption,th,td,figcaption,.stamp,h2,h4,footer{font-family:Inter,"Segoe UI",system-ui,sans-serif}
.kind,.newsroom{margin:0;color:var(--soft);font-size:.9rem;font-weight:600}
.newsroom{font-weight:400}
.embargo{display:inline-block;margin:.8rem 0 0;padding:.35rem .75rem;border:2px solid var(--amber);border-radius:4px;color:var(--amber);font-family:Inter,"Segoe UI",system-ui,sans-serif;font-weight:650}
h1,h2,h3,h4{line-height:1.25;font-weight:600;text-wrap:balance;scroll-margin-top:1rem}
h1{font-size:clamp(1.6rem,4.5vw,2.5rem);margin:.4rem 0 .5rem;letter-spacing:-.01em}
h2{font-size:1.4rem;margin:3rem 0 1rem}
h3{font-size:1.25rem;margin:3rem 0 1rem;padding-top:1.25rem;border-top:1px solid var(--line)}
h4{font-size:.9rem;color:var(--soft);margin:1.75rem 0 .6rem}
p{margin:.6rem 0;max-width:42rem}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:0;padding:0;font-size:.875rem}
nav li{margin:0}
nav a{display:inline-block;padding:.15rem 0}
code{font:.82em/1.5 "JetBrains Mono",ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.muted{color:var(--soft)}
dl{margin:1rem 0;display:grid;gap:.35rem}
dl>div{display:grid;grid-template-columns:minmax(9rem,13rem) 1fr;gap:0 1.25rem}
dt{color:var(--soft);font-size:.875rem;font-weight:600;padding-top:.12rem}
dd{margin:0;min-width:0;max-width:42rem}
figure{margin:1rem 0}
blockquote{margin:0;padding-inline-start:1rem;border-inline-start:2px solid var(--edge);max-width:42rem}
blockquote p{margin:0}
figcaption{font-size:.875rem;color:var(--soft);margin:.4rem 0}
ul{padding-inline-start:1.2rem}li{margin:.35rem 0;max-width:42rem}
.warning{border-inline-start:.3rem solid var(--amber);padding-inline-start:.8rem}
.stamp{display:inline-block;border:2px solid var(--tone,var(--ink));border-radius:4px;padding:.7rem 1rem;margin:.25rem 0 .75rem;max-width:100%}
.stamp p{margin:0}.answer{font-size:1.2rem;line-height:1.45}.question{color:var(--soft)}.answer strong{color:var(--tone,var(--ink));font-weight:650}
.stamp .foot{font-size:.84rem;color:var(--soft)}.answer+.foot{margin-top:.4rem}
.green{--tone:var(--green)}.amber{--tone:var(--amber)}.slate{--tone:var(--slate)}.orange{--tone:var(--orange)}.red{--tone:var(--red)}.plain{--tone:var(--ink)}
.mark{font-family:"Segoe UI Symbol","Noto Sans Symbols2","DejaVu Sans",sans-serif;margin-inline-end:.15em}
.bar{display:flex;gap:2px;height:.6rem;margin:.75rem 0 1.5rem}.bar span{background:var(--tone);min-width:3px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.drawing svg{max-width:100%;height:auto}
table{border-collapse:collapse;width:100%;margin:1rem 0 1.5rem;font-size:.9rem;line-height:1.45;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:start;color:var(--soft);font-size:.875rem;padding-bottom:.4rem}
th,td{text-align:start;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line)}
th{border-bottom:1.5px solid var(--ink);font-weight:600}
td p{margin:0 0 .3rem}
footer{margin-top:3rem;padding-top:.75rem;border-top:1px solid var(--line);font-size:.8rem;color:var(--soft);overflow-wrap:anywhere}
`;

const NARROW = `
@media screen and (max-width:44rem){
dl>div{grid-template-columns:7rem 1fr;gap:0 .75rem}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,td,caption{display:block;width:100%}
tr{border-top:1.5px solid var(--edge);padding:.4rem 0}
td{border:0;padding:.25rem 0}
td::before{content:attr(data-label);display:block;color:var(--soft);font-size:.8rem;font-weight:600}
}`;

const WIDE = `
@media screen and (min-width:80rem){
body{max-width:74rem;display:grid;grid-template-columns:14rem minmax(0,56rem);column-gap:4rem}
header,footer{grid-column:1/-1}
nav{position:sticky;top:1.5rem;align-self:start;padding-top:2.5rem}
nav ul{flex-direction:column}
main>h2:first-child{margin-top:2.2rem}
}`;

const PRINT = `
@media print{
@page{margin:20mm 18mm}
body{font-size:10pt;line-height:1.45;padding:0;max-width:none}
nav{display:none}
a{color:inherit;text-decoration:none}
h2,h3,h4,caption{break-after:avoid}
.stamp,figure,tr{break-inside:avoid}
thead{display:table-header-group}
}`;

// Paper is white and ink dark on a printer, whatever the screen was.
const SCHEMES = `
:root{color-scheme:light dark;${customProperties(LIGHT)}}
@media screen and (prefers-color-scheme:dark){:root{${customProperties(DARK)}}}
`;

/** The style of a report that stands alone, in the public pages' colours. */
export const REPORT_CSS = [SCHEMES, SCREEN, NARROW, WIDE, PRINT]
  .join("")
  .replace(/\n+/g, "");

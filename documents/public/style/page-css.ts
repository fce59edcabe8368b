/** What every page has: type, measure, header, footer, links, focus. */
export const PAGE_CSS = `
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);
font:1.125rem/1.6 "Source Serif 4","Source Serif Pro",Charter,"Bitstream Charter","Iowan Old Style",Georgia,Cambria,"Noto Serif",serif;
font-kerning:normal;overflow-wrap:break-word}
h1,h2,h3{line-height:1.25;font-weight:600;text-wrap:balance}
h1{font-size:clamp(1.5rem,1.1rem + 2vw,2.35rem);letter-spacing:-.01em;margin:.25rem 0 1rem}
h2{font-size:1.3rem;margin:2.75rem 0 .75rem}
h3{font-size:1.05rem;margin:0 0 .25rem}
p,ul,ol,dl,figure,blockquote,table{margin:0 0 1rem}
p{text-wrap:pretty}
:lang(fr)>q{quotes:"«\\a0" "\\a0»" "“" "”"}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.13em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
:target{scroll-margin-top:1rem}
.ui,nav,footer,table,.meta,.form,summary{
font-family:Inter,"Segoe UI",system-ui,-apple-system,Roboto,"Noto Sans","Liberation Sans",sans-serif}
.meta,.kicker{font-size:.9rem;line-height:1.5;color:var(--soft)}
.kicker{margin:0}
summary{cursor:pointer;padding:.3rem 0;font-size:.95rem}
details{margin-bottom:1rem}
.mono{font:.8em/1.4 ui-monospace,"JetBrains Mono",SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:1}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.wrap{max-width:62rem;margin:0 auto;padding:0 1.25rem}
header.site{border-bottom:1px solid var(--line)}
header.site .wrap{display:flex;flex-wrap:wrap;align-items:baseline;gap:.15rem 1.5rem;padding-block:.7rem}
header.site .name{font-weight:700;font-size:1.1rem;color:var(--ink);text-decoration:none;margin:0}
header.site nav ul,footer ul{display:flex;flex-wrap:wrap;gap:0 1.1rem;list-style:none;margin:0;padding:0;font-size:.9rem}
header.site nav a,footer a{display:inline-block;padding:.15rem 0}
main.wrap{padding-block:1.75rem 3rem}
.text>*{max-width:38rem}
footer.wrap{border-top:1px solid var(--line);font-size:.9rem;color:var(--soft);padding-block:1.25rem 2.5rem}
footer p{margin:.75rem 0 0}
.plain{list-style:none;padding:0}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.45;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:start;color:var(--soft);padding-bottom:.5rem}
th,td{text-align:start;vertical-align:top;padding:.5rem .75rem .5rem 0;border-top:1px solid var(--line)}
thead th{border-top:0;color:var(--soft);font-weight:600}
tbody th{font-weight:600}
.note-box{border:1px solid var(--edge);border-inline-start-width:.4rem;background:var(--tint);padding:.75rem 1rem;margin:0 0 1.5rem}
body.frame{background:var(--tint)}
body.frame h1{font-size:1rem;margin:0 0 .35rem;letter-spacing:0;text-wrap:pretty}
body.frame>.embed{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:1rem 1.25rem;min-height:100vh}
body.frame .embed h1{font-size:1.25rem;margin:.1rem 0 .75rem;text-wrap:balance}
body.frame .stamp{margin-bottom:.85rem}
body.frame p{margin:0 0 .35rem}
.note-box>:last-child{margin-bottom:0}
`;

/** What ratings look like wherever they are: colour, mark and word. */
export const RATING_CSS = `
.green{--tone:var(--green)}.amber{--tone:var(--amber)}.slate{--tone:var(--slate)}.orange{--tone:var(--orange)}.red{--tone:var(--red)}
.rating{color:var(--tone);font-weight:650;white-space:nowrap}
.mark{font:700 1em/1 "Segoe UI Symbol","Noto Sans Symbols2","DejaVu Sans",sans-serif;color:var(--tone)}
.stamp{border:2px solid var(--tone);outline:1px solid var(--tone);outline-offset:3px;border-radius:3px;padding:.7rem 1rem;margin:0 4px 1.5rem}
.stamp .line{display:flex;align-items:baseline;gap:.4rem;margin:0;font-size:1.35rem;line-height:1.45;font-weight:650;color:var(--tone)}
.stamp .q{font-weight:400;min-width:3.1rem}
.stamp .mark{order:-1;flex:none;width:1.2em;margin:0;text-align:center}
.stamp .meta{margin:.5rem 0 0}
`;

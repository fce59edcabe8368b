/** What a claim's page adds: head beside stamp, quotations, evidence. */
export const CLAIM_CSS = `
.origins{font-weight:600;margin-bottom:1.25rem}
.drawing{margin:0 0 1.5rem}
.drawing svg{display:block;max-width:100%;height:auto;margin-bottom:.5rem}
.drawing ul{margin:0;padding-inline-start:1.1rem}
.quotes{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:1rem 1.5rem;max-width:none}
.quote{margin:0;border-top:2px solid var(--edge);padding-top:.75rem}
blockquote{margin-inline:0}
.quote blockquote,.excerpt{margin:0 0 .5rem}
.quote mark{background:none;color:inherit;font-weight:600;text-decoration:underline;text-decoration-color:var(--tone,var(--edge));text-decoration-thickness:.12em;text-underline-offset:.2em}
.quote .around{color:var(--soft)}
.excerpt{border-inline-start:3px solid var(--line);padding-inline-start:.9rem}
.evidence{padding-inline-start:1.4rem;margin:0}
.evidence>li{margin-bottom:1.5rem}
.evidence p{margin-bottom:.35rem}
.status{display:block;border:0;width:100%;height:9rem;color-scheme:light dark}
.history{padding-inline-start:1.4rem}
.history li{margin-bottom:.75rem}
del,ins{white-space:pre-line}del{color:var(--soft)}ins{text-decoration:none;font-weight:600}
td>div{min-height:1.5rem}
@media (min-width:40rem){.status{height:5.5rem}}
@media screen and (min-width:60rem){
.text>.claim-head{max-width:none}
.claim-head{display:grid;grid-template-columns:minmax(0,38rem) 19rem;column-gap:3.5rem;grid-template-rows:auto auto 1fr}
.claim-head>*{grid-column:1}
.claim-head>.stamp{grid-column:2;grid-row:1/span 4;align-self:start;margin-top:.4rem}
}`;

/** How a page prints: ink only, addresses of links outside, no navigation. */
export const PRINT_CSS = `
@media print{
details::details-content{content-visibility:visible}
@page{margin:20mm 18mm}
html{font-size:9.4pt}
body{line-height:1.45}
header.site nav,footer nav,.skip,.key{display:none}
a{color:inherit}
.evidence a[href^=http]::after{content:" (" attr(href) ")"}
.quote a[data-at]::after{content:" (" attr(data-at) ")"}
.evidence a::after,.quote a::after{font-size:.8em;overflow-wrap:anywhere}
.status{height:7rem}
main.wrap{padding-bottom:1rem}
h2,h3{break-after:avoid}
.stamp,.quote,.evidence>li,.notes li,table,tr{break-inside:avoid}
thead{display:table-header-group}
}`;

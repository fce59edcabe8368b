/** Lists, forms, paging and definitions. */
export const LIST_CSS = `
.listed{list-style:none;padding:0}
.listed>li{border-top:1px solid var(--line);padding:.8rem 0}
.listed p{margin:.1rem 0}
.listed .title{font-size:1.2rem;font-weight:600}
.pager{display:flex;gap:1.5rem;margin-top:1.5rem}
.pager a{padding:.5rem 0}
.form{font-size:1rem}
.form p{margin:0 0 1rem}
.form label{display:block;font-weight:600;font-size:.95rem}
.form fieldset{margin:0 0 1rem}
.form [type=radio]{min-height:0}
.field .meta,.field .rating{display:block;white-space:normal}
input,select,textarea,button{font:inherit;line-height:1.4;color:var(--ink);background:var(--paper);border:1px solid var(--edge);border-radius:4px;padding:.5rem .65rem;max-width:100%;min-height:2.75rem}
.field input,.field textarea,.fields select,.fields input{width:100%}
button{background:var(--ink);color:var(--paper);border-color:var(--ink);font-weight:600;cursor:pointer;padding-inline:1.1rem}
.find{display:flex;flex-wrap:wrap;gap:.35rem .5rem}
.find label{flex:1 0 100%}
.find input{flex:1 1 12rem}
.fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));gap:0 1rem;padding-top:.75rem}
code{font-size:.9em;overflow-wrap:anywhere}
pre{overflow-x:auto;border:1px solid var(--line);background:var(--tint);padding:.6rem .8rem;border-radius:4px}
.op{border-top:1px solid var(--line);padding-top:.75rem;margin-bottom:1.5rem}
.mono ul{margin:0;padding-left:1.1rem}
dt{font-weight:600}
dt::first-letter{text-transform:uppercase}
dd{margin:0 0 .75rem}
@media screen and (min-width:60rem){
.home{display:grid;grid-template:auto 1fr/3fr 2fr;gap:0 3.5rem;max-width:none}
.home>.claims-now{grid-column:2;grid-row:1/span 2}
}
`;

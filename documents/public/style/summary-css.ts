/** What a summary adds: the pencil under cited words, notes beside the text. */
export const SUMMARY_CSS = `
.standfirst{font-size:1.2rem;line-height:1.45;color:var(--soft)}
.key{border-block:1px solid var(--line);padding-block:.5rem}
.story blockquote{border-inline-start:3px solid var(--line);padding-inline-start:1rem;font-style:italic}
.para{position:relative}
.cited{color:inherit;text-decoration:underline;text-decoration-color:var(--tone);text-decoration-thickness:.12em;text-underline-offset:.22em}
.ref{display:inline-block;font-size:.78em;line-height:1;vertical-align:.3em;margin-inline-start:.2em;color:var(--tone);text-decoration:none;white-space:nowrap;font-weight:650}
.notes .st{display:block;font-weight:600}
.cited:target,.ref:target{background:var(--tint)}
.notes{list-style:none;padding:0;margin:-.5rem 0 1.25rem;font-size:.85rem;line-height:1.5}
li>.notes{margin-top:.15rem}
.notes li{border-inline-start:3px solid var(--tone);padding:.1rem .6rem;margin-bottom:.3rem;background:var(--paper)}
.back{display:inline-block;min-width:1.5rem;min-height:1.5rem;text-align:center;font-weight:650}
.claims{padding-inline-start:1.6rem}
.claims .meta{margin:.1rem 0 .9rem}
.notes li:target{scroll-margin-top:45vh}
.cited:target,.ref:target{scroll-margin-top:35vh}
@media screen{
.notes .more{display:none}
.notes li:target .more,.notes li:focus-within .more{display:block;padding:.15rem 0 .4rem}
}
@media screen and (min-width:60rem){
.notes{position:absolute;top:.2rem;inset-inline-end:-17.5rem;width:15rem;margin:0}
.notes li:target,.notes li:focus-within{position:relative;z-index:1;border:1px solid var(--edge);border-inline-start:3px solid var(--tone)}
}
`;

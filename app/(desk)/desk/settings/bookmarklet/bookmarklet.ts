/**
 * The program that a bookmark runs in the page one reads: it posts the page's
 * address and its source, as the browser has it, to the desk in a new window.
 */
export function bookmarklet(base: string): string {
  const address = JSON.stringify(`${base}/desk/articles/new/from-page/receive`);
  const program = `(()=>{
const page="<!doctype html>"+document.documentElement.outerHTML;
const form=document.createElement("form");
form.method="post";
form.enctype="multipart/form-data";
form.acceptCharset="utf-8";
form.target="_blank";
form.action=${address};
form.hidden=true;
for(const [name,value] of [["url",location.href],["html",page]]){
const field=document.createElement("textarea");
field.name=name;
field.value=value;
form.append(field);
}
document.documentElement.append(form);
HTMLFormElement.prototype.submit.call(form);
form.remove();
})()`;
  return `javascript:${encodeURIComponent(program.replaceAll("\n", ""))}`;
}

import { buildIfChanged } from "./build";

await buildIfChanged(console.log);

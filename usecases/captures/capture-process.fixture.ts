import { runCapture } from "./run-capture";

// Run by a test that kills it: one try at a capture in a process of its own.
const [newsroomId = "", id = ""] = process.argv.slice(2);
await runCapture({ newsroomId, id, last: false });
process.exit(0);

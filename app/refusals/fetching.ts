import { answers } from "./answer";

export const FETCH_REFUSALS = answers({
  "answer-too-large": {
    status: 422,
    sentence: "What stands at that address is larger than 20 MB.",
  },
  "answer-unreadable": {
    status: 422,
    sentence: "The site sent something that can't be unpacked.",
  },
  "credentials-in-address": {
    status: 422,
    sentence: "Take the name and password out of the address.",
  },
  "error-status": {
    status: 422,
    sentence: "The site has no page to show at that address.",
  },
  "no-answer": { status: 422, sentence: "The site can't be reached." },
  "not-a-web-address": {
    status: 422,
    sentence: "Give a whole address that begins with http:// or https://.",
  },
  "port-refused": {
    status: 422,
    sentence: "Addresses with this port are not fetched.",
  },
  "private-address": {
    status: 422,
    sentence:
      "The address leads into a closed network. An administrator can allow its host by the setting FETCH_ALLOWED_HOSTS.",
  },
  "too-many-redirects": {
    status: 422,
    sentence: "The address leads from one to the next without end.",
  },
  "too-slow": {
    status: 422,
    sentence: "The site took longer than 20 seconds to answer.",
  },
  "unexpected-type": {
    status: 415,
    sentence: "What stands at that address is not an article or a document.",
  },
  "unknown-host": { status: 422, sentence: "There is no site of that name." },
});

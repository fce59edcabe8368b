export { figureInWords, numberInWords } from "@/domain/figures/figure-words";

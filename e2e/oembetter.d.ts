declare module "oembetter" {
  type Consumer = {
    fetch: <Answer>(
      url: string,
      options: object,
      tell: (error: Error | null, answer: Answer) => void,
    ) => void;
  };
  export default function oembetter(): Consumer;
}

/** Begins the background work with the server, in the process that serves. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startJobs } = await import("@/usecases/jobs/start-jobs");
  const stop = await startJobs();
  process.once("SIGTERM", () => void stop());
}

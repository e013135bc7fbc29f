/** What somebody hears who asked too often. */
export function askForPatience(retryAfterSeconds: number): string {
  const minutes = Math.max(1, Math.ceil(retryAfterSeconds / 60))
  return `That was too many tries. Please wait ${minutes === 1 ? 'one minute' : `${minutes} minutes`}, then try again.`
}

import { SMTPServer } from 'smtp-server'

/** Takes every mail and keeps none, as quick as a mail server next door. */
export async function startMailSink(port: number): Promise<{ url: string; stop(): Promise<void> }> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, done) => {
      stream.resume()
      stream.on('end', () => done())
    },
  })
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: async () => await new Promise((resolve) => server.close(() => resolve())),
  }
}

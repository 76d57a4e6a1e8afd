import { vi } from 'vitest'
import { main } from '../../src/cli/main.js'
import type { CliResult } from './run-cli.js'

/** A function that writes to a stream, and calls back when that is done. */
type Write = (text: string | Uint8Array, done?: () => void) => boolean

/**
 * Runs the command line in this process, from its sources: where what counts is what it answers, and
 * not that it is a process, this is many times as fast.
 *
 * @param folder is taken for the working directory: a thread cannot change that of the process
 */
export async function runMain(args: readonly string[], folder: string): Promise<CliResult> {
  const streams = [process.stdout, process.stderr]
  const listening = streams.map((stream) => stream.listeners('error'))
  const told = { stdout: '', stderr: '' }
  const into = (stream: keyof typeof told): Write => {
    return (text, done) => {
      told[stream] += String(text)
      done?.()
      return true
    }
  }
  const spies = [
    vi.spyOn(process, 'cwd').mockReturnValue(folder),
    vi.spyOn(process.stdout, 'write').mockImplementation(into('stdout') as never),
    vi.spyOn(process.stderr, 'write').mockImplementation(into('stderr') as never),
  ]
  try {
    const code = await main(args)
    return { code, ...told }
  } finally {
    for (const spy of spies) spy.mockRestore()
    for (const [index, stream] of streams.entries()) {
      for (const listener of stream.listeners('error')) {
        if (listening[index]?.includes(listener) !== true)
          stream.off('error', listener as () => void)
      }
    }
  }
}

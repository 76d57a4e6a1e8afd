/**
 * Waits until the user wants to leave: `q` or Ctrl-C on a terminal, a line `q` from elsewhere, or a
 * signal that ends the process.
 *
 * @param failure ends the wait as well
 */
export function quitKey(failure: AbortSignal): Promise<void> {
  const { stdin } = process
  return new Promise((resolve) => {
    const leave = () => {
      stdin.off('data', look)
      if (stdin.isTTY) stdin.setRawMode(false)
      // An open pipe would keep the process from ending.
      stdin.destroy()
      process.off('SIGINT', leave).off('SIGTERM', leave)
      resolve()
    }
    const look = (typed: Buffer) => {
      if (/q|\u0003/i.test(typed.toString())) leave()
    }
    process.on('SIGINT', leave).on('SIGTERM', leave)
    failure.addEventListener('abort', leave, { once: true })
    // On a terminal a key counts at once; the Ctrl-C of a raw terminal is a key as well.
    if (stdin.isTTY) stdin.setRawMode(true)
    stdin.on('data', look)
  })
}

import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleCli } from '../../scripts/bundle-cli.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** What a run of the command line left behind. */
export interface CliResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
  /** Folder below the workspace to run in. */
  readonly in?: string
}

/** The command line, bundled as it is shipped, and a folder of its own to run it in. */
export interface Workspace {
  readonly folder: string
  /** The program and the first argument that start it, for shells. */
  readonly command: readonly [string, string]
  write(files: Readonly<Record<string, string>>): Promise<void>
  run(args: readonly string[], options?: RunOptions): Promise<CliResult>
  remove(): Promise<void>
}

export async function createWorkspace(): Promise<Workspace> {
  // Inside the project, so that what the bundle leaves outside is found as after an install.
  const cache = join(root, 'node_modules/.cache')
  await mkdir(cache, { recursive: true })
  const built = await mkdtemp(join(cache, 'claimlint-test-'))
  const bin = join(built, 'dist/bin')
  await bundleCli({ root, outdir: bin })
  await cp(join(root, 'package.json'), join(built, 'package.json'))
  await cp(join(root, 'checks'), join(built, 'dist/checks'), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  })
  const folder = await mkdtemp(join(tmpdir(), 'claimlint-cli-'))
  return {
    folder,
    command: [process.execPath, join(bin, 'claimlint.js')],
    async write(files) {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, name)), { recursive: true })
        await writeFile(join(folder, name), text)
      }
    },
    run: (args, options = {}) => run(join(bin, 'claimlint.js'), args, folder, options),
    async remove() {
      await Promise.all([built, folder].map((path) => rm(path, { recursive: true })))
    },
  }
}

function run(
  bin: string,
  args: readonly string[],
  folder: string,
  options: RunOptions,
): Promise<CliResult> {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: join(folder, options.in ?? '.'),
    // Nothing of the environment of the test run may decide about colours or debugging.
    env: { PATH, HOME, ...options.env },
  })
  child.stdin.end(options.stdin ?? '')
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code, stdout, stderr })
    })
  })
}

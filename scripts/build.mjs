/**
 * Builds dist/: the library with tsc, the command line as a bundle, and the readmes of the checks.
 * With `--if-needed`, only where something changed since the last build.
 */
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleCli } from './bundle-cli.mjs'
import { bundleSpecialFunctions } from './bundle-special-functions.mjs'
import { thirdPartyNotices } from './third-party-notices.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
const stamp = join(root, 'node_modules/.cache/claimlint/build')
const inputs = [
  'src',
  'checks',
  'scripts',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
]

const digest = await digestOf(inputs)
const built = await readFile(stamp, 'utf8').catch(() => undefined)
const present = await readdir(dist).catch(() => [])
if (!process.argv.includes('--if-needed') || built !== digest || present.length === 0) await build()

async function build() {
  await rm(dist, { recursive: true, force: true })
  await rm(stamp, { force: true })
  compile()
  const bin = join(dist, 'bin')
  const metafiles = [await bundleSpecialFunctions(root), await bundleCli({ root, outdir: bin })]
  await chmod(join(bin, 'claimlint.js'), 0o755)
  // Node asks the nearest package.json what the files are: it need not look for it, nor read ours.
  await writeFile(join(bin, 'package.json'), '{ "type": "module" }\n')
  await writeFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), await thirdPartyNotices(metafiles, root))
  await copyReadmes()
  await mkdir(dirname(stamp), { recursive: true })
  await writeFile(stamp, digest)
}

function compile() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(1)
}

async function copyReadmes() {
  for (const path of await filesUnder('checks')) {
    if (basename(path) === 'readme.md') await cp(join(root, path), join(dist, path))
  }
}

/** A digest of files and of all that folders hold. */
async function digestOf(paths) {
  const hash = createHash('sha256')
  for (const path of (await Promise.all(paths.map(filesUnder))).flat().sort()) {
    hash
      .update(path)
      .update('\0')
      .update(await readFile(join(root, path)))
  }
  return hash.digest('hex')
}

async function filesUnder(path) {
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(
    () => undefined,
  )
  if (entries === undefined) return [path]
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
}

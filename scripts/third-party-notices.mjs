import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Name, version and licence text of every package in a bundle, as their licences ask for.
 * @param {import('esbuild').Metafile} metafile
 * @param {string} root the folder that the metafile's paths are relative to
 */
export async function thirdPartyNotices(metafile, root) {
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs))
  const folders = new Set(
    inputs
      .filter((path) => path.includes('node_modules/'))
      .map((path) => packageFolder(root, path)),
  )
  const notices = await Promise.all([...folders].map(noticeOf))
  const head = 'The claimlint command line contains the following packages.\n'
  return [head, ...notices.sort()].join(`\n${'-'.repeat(80)}\n\n`)
}

function packageFolder(root, path) {
  for (
    let folder = dirname(join(root, path));
    folder !== dirname(folder);
    folder = dirname(folder)
  ) {
    // Some packages keep a package.json without a name in inner folders, to set the module type.
    if (/node_modules\/(@[^/]+\/)?[^/]+$/.test(folder.replaceAll('\\', '/'))) return folder
  }
  throw new Error(`no package holds ${path}`)
}

async function noticeOf(folder) {
  const content = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const files = existsSync(folder) ? await readdir(folder) : []
  const names = files.filter((name) => /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(name)).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  const own = texts.map((text) => text.replaceAll('\r\n', '\n').trim())
  // A package without a licence file declares its licence in package.json alone.
  const text = own.length > 0 ? own.join('\n\n') : `Licence: ${content.license}`
  return `${content.name} ${content.version} (${content.license})\n\n${text}\n`
}

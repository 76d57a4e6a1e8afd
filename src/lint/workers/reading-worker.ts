/** A thread that reads sources as it is told. */
import { parentPort, workerData } from 'node:worker_threads'
import { chooseParser } from '../../sources/choose-parser.js'
import { builtInReaders } from '../built-in.js'
import { asPlainData } from '../caching/plain-data.js'
import { readContent } from '../read-content.js'
import { readingSettings } from '../reading-settings.js'
import { foldersOf } from '../source-globs.js'
import type { WorkerJob, WorkerResult, WorkerTask } from './worker-task.js'

const task = workerData as WorkerTask
const { cwd, kinds, listsNumbers } = task
const config = 'file' in task.config ? await loaded(task.config.file) : task.config
const { parsers, extraction } = readingSettings({
  plugins: [...(await builtInReaders()), ...(config.plugins ?? [])],
  config,
  folders: foldersOf(cwd, config),
  listsNumbers,
  ...(kinds && { kinds: new Set(kinds) }),
})

parentPort?.on('message', (job: WorkerJob) => {
  void read(job).then((result) => parentPort?.postMessage(result))
})

async function loaded(path: string) {
  const { loadConfig } = await import('../../config/load-config.js')
  return (await loadConfig({ cwd, path })).config
}

async function read({ id, path, content }: WorkerJob): Promise<WorkerResult> {
  const parser = chooseParser(parsers, path, content)
  if (parser === undefined) return { id, content: undefined }
  const reading = await readContent(path, content, parser, extraction)
  return { id, content: asPlainData(reading) }
}

/** Writes config.schema.json, which is made of what configurations are held to when they are read. */
import { writeFile } from 'node:fs/promises'
import { configJsonSchema } from './config-schema.js'

const file = new URL('../config.schema.json', import.meta.url)
await writeFile(file, `${JSON.stringify(configJsonSchema(), undefined, 2)}\n`)

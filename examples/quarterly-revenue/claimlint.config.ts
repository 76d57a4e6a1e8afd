import { defineConfig } from 'claimlint'

export default defineConfig({
  files: ['sources'],
  plugins: ['./plugin.ts'],
  sources: [{ files: 'sources/*', subject: 'Northfield Bikes' }],
})

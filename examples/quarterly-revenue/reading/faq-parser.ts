import { defineParser, DocumentBuilder, flatTextOf } from 'claimlint'

/** Reads files of questions and answers: lines that begin with "Q:" and "A:". */
export const faqParser = defineParser({
  name: 'questions and answers',
  extensions: ['.faq'],
  parse({ path, text }) {
    const builder = new DocumentBuilder(path, text)
    for (const line of text.matchAll(/^(Q|A): (.+)$/gm)) {
      const [whole, kind, words = ''] = line
      const start = line.index + whole.length - words.length
      const flat = flatTextOf(text, start, start + words.length)
      if (kind === 'Q') builder.heading(flat, 1)
      else builder.block('paragraph', flat)
    }
    return builder.build({})
  },
})

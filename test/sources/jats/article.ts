/** An article of JATS with what a test puts into it. */
export function articleOf(parts: {
  readonly front?: string
  readonly body?: string
  readonly back?: string
  readonly attributes?: string
}): string {
  const { front = '', body = '', back = '', attributes = 'article-type="research-article"' } = parts
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving DTD v1.3//EN" "JATS-archivearticle1-3.dtd">
<article ${attributes} xmlns:mml="http://www.w3.org/1998/Math/MathML">
<front><journal-meta><journal-title>Journal of Examples</journal-title></journal-meta>
<article-meta>${front}</article-meta></front>
<body>${body}</body>
<back>${back}</back>
</article>
`
}

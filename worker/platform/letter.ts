import { html, raw } from 'hono/html'

/** A piece of HTML in which every value is escaped. */
export type Html = ReturnType<typeof html>

export const isRightToLeft = (locale: string): boolean => /^(ar|fa|he|ur)\b/i.test(locale)

/** The subject of a mail about a product; `named` is null where a subject must not name it. */
export const subjectAbout = (subject: string, named: string | null): string =>
  named === null ? subject : `${subject}: ${named}`

// Inboxes go on reading after the preview, and would show what a discreet letter says further down.
const NOTHING_MORE = raw('&#847;&zwnj;&nbsp;'.repeat(80))

/** One paragraph of a letter. */
export const paragraph = (content: unknown): Html => html`<p style="margin:0 0 16px">${content}</p>`

/** A link that looks like one. */
export const letterLink = (href: string, content: unknown): Html =>
  html`<a href="${href}" style="color:inherit;text-decoration:underline">${content}</a>`

/**
 * A letter as HTML for mail programs: 560 px at the most, no picture it needs, and no colours of its own, so that dark mode
 * has nothing to patch. `preview` is what inboxes show after the subject.
 */
export function letterHtml(
  locale: string,
  { preview, body, small }: { preview: string; body: Html[]; small: Html[] },
): string {
  return String(html`<!doctype html>
<html lang="${locale}" dir="${isRightToLeft(locale) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title></title>
<style>:root { color-scheme: light dark; }</style>
</head>
<body style="margin:0;padding:0">
<div style="display:none;max-height:0;overflow:hidden">${preview}${preview === '' ? '' : NOTHING_MORE}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:560px"><tr>
<td style="padding:32px 20px;font:17px/1.55 Georgia,'Times New Roman',serif;text-align:start;overflow-wrap:anywhere">
${body}
<div style="margin-top:32px;padding-top:16px;border-top:1px solid #8886;font:13px/1.5 -apple-system,'Segoe UI',Roboto,Arial,sans-serif;opacity:.8">
${small}
</div>
</td></tr></table>
</td></tr></table>
</body>
</html>`)
}

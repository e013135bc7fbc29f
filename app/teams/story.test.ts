import { expect, test } from 'vitest'
import { isSafeLink, renderStory } from './story.server.ts'

test('a story keeps its headings, lists, quotes, emphasis and links', () => {
  const html = renderStory(
    '# Who we are\n\nWe *really* like **books**.\nSo we meet.\n\n- one\n- two\n\n> Come\n\n[Our church](https://example.org/a?b=c)',
  )
  expect(html.replaceAll('\n', '')).toBe(
    '<h3>Who we are</h3><p>We <em>really</em> like <strong>books</strong>.<br>So we meet.</p><ul><li>one</li><li>two</li></ul>' +
      '<blockquote><p>Come</p></blockquote><p><a href="https://example.org/a?b=c" rel="nofollow ugc noopener">Our church</a></p>',
  )
})

const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<style>*{background:url(//evil.example)}</style>',
  '<form action=//evil.example><input name=q>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](&#x6A&#x61;vascript&colon;alert(1))',
  '[x](javascript&#58;alert(1))',
  '[x]( javascript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](data:image/svg+xml,<svg onload=alert(1)>)',
  '[x](file:///etc/passwd)',
  '[x](//evil.example)',
  '[x](/\\evil.example)',
  '[x](\\\\evil.example)',
  '[x](https:evil.example)',
  '[x](blob:https://evil.example/1)',
  '<javascript:alert(1)>',
  '<data:text/html,x>',
  '![x](https://evil.example/pixel.gif)',
  '![x](x"onerror="alert(1))',
  '[a]: javascript:alert(1)\n\n[x][a]',
  '[x](https://a.example "onmouseover=alert(1) x")',
  '[x](https://a.example/" onmouseover="alert(1))',
  "[x](https://a.example/'onmouseover='alert(1))",
  '**<b onclick=alert(1)>x**',
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '    <script>alert(1)</script>',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<x onclick=alert(1)>',
  '| a |\n|---|\n| <script> |',
  '"><img src=x onerror=alert(1)>',
  '\u0000<scr\u0000ipt>alert(1)</script>',
  'https://evil.example/"onmouseover="alert(1)',
]

const ALLOWED = new Set([
  'p',
  'br',
  'h3',
  'h4',
  'ul',
  'ol',
  'li',
  'blockquote',
  'hr',
  'em',
  'strong',
  'a',
])

test('S27: whatever is typed, a story holds no element, attribute or address that is not allowed', () => {
  for (const attack of attacks) {
    const html = renderStory(attack)
    for (const [tag, name = '', attributes = ''] of html.matchAll(/<\/?([a-z0-9]+)([^>]*)>/gi)) {
      expect(ALLOWED, attack).toContain(name)
      if (name === 'a' && !tag.startsWith('</'))
        expect(attributes, attack).toMatch(
          /^ href="(?:https?:\/\/[^"<>\s]+|\/[^"<>\s]*|mailto:[^"<>\s]+)"(?: title="[^"<>]*")? rel="nofollow ugc noopener"$/,
        )
      if (name === 'ol') expect(attributes, attack).toMatch(/^( start="\d+")?$/)
      else if (name !== 'a') expect(attributes, attack).toBe('')
    }
    expect(html.replaceAll(/<\/?[a-z0-9]+[^>]*>/gi, ''), attack).not.toMatch(/[<>]/)
  }
})

test('S17: a story links to web pages, email and this site only', () => {
  for (const good of [
    'https://example.org',
    'HTTP://example.org/x',
    'mailto:a@example.org',
    '/teams/x',
    '/',
  ])
    expect(isSafeLink(good), good).toBe(true)
  for (const bad of [
    'javascript:1',
    '//evil',
    '/\\evil',
    'https:evil',
    'data:x',
    'ftp://x',
    'x',
    '',
    '/a\nb',
    'http://\\x',
    'java\u200Bscript:1',
  ])
    expect(isSafeLink(bad), bad).toBe(false)
})

test('a story of the greatest length, however knotted, can be drawn', () => {
  for (const knot of ['[', '*a ', '> ', '- ', '[a](', '<', '&#', '**_', 'https://a.'])
    expect(renderStory(knot.repeat(20_000 / knot.length)).length).toBeGreaterThan(0)
})

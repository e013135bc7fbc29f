import ts from 'typescript'

/** Attributes whose text people read or hear. */
const READ =
  /^(?:label|title|hint|summary|heading|caption|alt|placeholder|open|confirm|text|note|desk|term|action|.*Text|.*Label|aria-label|aria-description)$/
/** Two words or more that begin as a sentence does. */
const SENTENCE = /^\s*(?:\p{Lu}[\p{Ll}’]+|A|I)(?:,|:)? (?:\p{L}|\$\{).*\p{Ll}/u

/** Names, and the answer of a file that is not there, which nobody reads. */
const NAMES = /^(?:Team Up|Samsung Internet|Not found)$/

/**
 * Words for people that stand in a component or in a module instead of a message file: text between tags, in an attribute
 * that is read, and sentences anywhere else. What is thrown or logged is for whoever runs the app, and may.
 */
export function findBareWords(file: string, source: string): string[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const note = (node: ts.Node, words: string) => {
    const { line } = parsed.getLineAndCharacterOfPosition(node.getStart())
    found.push(
      `${file}:${line + 1} says “${words.replace(/\s+/g, ' ').trim()}” outside of the message files`,
    )
  }
  const look = (node: ts.Node): void => {
    if (isForOperators(node)) return
    if (ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)) note(node, node.text)
    else if (ts.isJsxAttribute(node) && isReadAttribute(node)) note(node, node.getText())
    else if (ts.isPropertyAssignment(node) && isReadProperty(node)) note(node, node.getText())
    else if (ts.isJsxAttribute(node) && node.name.getText() === 'className') return
    else if (isText(node) && SENTENCE.test(textOf(node)) && !NAMES.test(textOf(node)))
      note(node, textOf(node))
    else ts.forEachChild(node, look)
  }
  look(parsed)
  return found
}

/** An error, a log line, an import, an answer that our error page stands in for: none of it is on a screen. */
function isForOperators(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return true
  if (ts.isNewExpression(node)) return /Error$|^Response$/.test(node.expression.getText())
  return ts.isCallExpression(node) && /^log\.|^console\./.test(node.expression.getText())
}

function isReadAttribute({ name, initializer }: ts.JsxAttribute): boolean {
  if (!READ.test(name.getText()) || initializer === undefined) return false
  if (ts.isStringLiteral(initializer))
    return /\p{L}{2}/u.test(initializer.text) && !/^(?:\/|#|https?:)/.test(initializer.text)
  const { expression } = ts.isJsxExpression(initializer) ? initializer : {}
  if (expression === undefined || !ts.isTemplateExpression(expression)) return false
  const { head, templateSpans } = expression
  const between = [head, ...templateSpans.map(({ literal }) => literal)].map(({ text }) => text)
  return between.some((text) => /(?:^|\s)\p{L}{2}/u.test(text))
}

/** `{ heading: 'Team' }`: one word is enough where the name says that it is read. */
function isReadProperty({ name, initializer }: ts.PropertyAssignment): boolean {
  return (
    READ.test(name.getText()) &&
    ts.isStringLiteral(initializer) &&
    /^\p{Lu}[\p{L}’-]+(?: |$)/u.test(initializer.text) &&
    !NAMES.test(initializer.text)
  )
}

type Text = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression

function isText(node: ts.Node): node is Text {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)
}

function textOf(node: Text): string {
  return ts.isTemplateExpression(node) ? node.getText().slice(1, -1) : node.text
}

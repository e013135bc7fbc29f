// Who may import whom: arrows go down only. One row a layer; a folder may import its own layer's row and those below it.
const layers = [
  ['routes'],
  ['staff'],
  ['events', 'supporters', 'screen', 'webhooks'],
  ['contributions'],
  ['giving'],
  ['members'],
  ['teams', 'receipts'],
  ['people', 'ledger', 'pictures'],
  ['payments', 'mail'],
  ['ui'],
  ['platform'],
  ['money'],
  ['words'],
]

const upward = layers.flatMap((folders, depth) =>
  folders.map((folder) => {
    const above = layers.slice(0, depth).flat()
    const beside = folders.filter((other) => other !== folder)
    return {
      name: `${folder}-imports-down-only`,
      severity: 'error',
      from: { path: `^app/${folder}/`, pathNot: '\\.test\\.tsx?$' },
      to: { path: `^app/(${[...above, ...beside].join('|')})/` },
    }
  }),
)

export default {
  forbidden: [
    ...upward.filter((rule) => !rule.to.path.includes('()')),
    {
      name: 'only-payments-speaks-stripe',
      severity: 'error',
      from: { path: '^(app|db|e2e)/', pathNot: '^app/payments/' },
      to: { path: 'node_modules/stripe/' },
    },
    {
      name: 'routes-know-no-database-and-no-other-route',
      severity: 'error',
      from: { path: '^app/routes/([^/]+)', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: 'node_modules/(kysely|pg|stripe)/|^app/platform/database|^app/routes/(?!$1)|^db/',
      },
    },
    {
      name: 'ui-knows-no-database',
      severity: 'error',
      from: { path: '^app/ui/' },
      to: { path: 'node_modules/(kysely|pg|stripe)/|^app/platform/database|^db/' },
    },
    {
      name: 'browser-code-takes-only-types-from-the-server',
      severity: 'error',
      from: {
        path: '^app/(?!routes/|entry\\.server|root).*\\.tsx$',
        pathNot: '\\.(server|test)\\.tsx?$',
      },
      to: { path: '\\.server\\.tsx?$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
}

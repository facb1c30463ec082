// The house rule as a check: imports only go down the list of rooms (docs/architecture.md).
const room = (name) => `^src/${name}/`;
const doors = ['cli', 'functions', 'taskpane', 'commands', 'workbench'];
const down = {
  scoring: ['scoring'],
  workbook: ['workbook'],
  strings: ['strings', 'scoring', 'workbook'],
  worksheet: ['worksheet', 'scoring', 'workbook', 'strings'],
  catalogue: ['catalogue', 'worksheet', 'scoring', 'workbook', 'strings'],
  report: ['report', 'worksheet', 'scoring', 'workbook', 'strings'],
  workflows: ['workflows', 'report', 'catalogue', 'worksheet', 'scoring', 'workbook', 'strings'],
  hosts: ['hosts', 'workbook'],
  // What every door may import: which program this is, and what its person chose.
  doors: ['doors', 'strings'],
};

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Rooms and files depend on each other one way only.',
      from: {},
      to: { circular: true },
    },
    ...Object.entries(down).map(([name, allowed]) => ({
      name: `${name}-imports-only-down`,
      severity: 'error',
      comment: `src/${name} may import ${allowed.join(', ')}.`,
      from: { path: room(name) },
      to: { path: '^src/', pathNot: `^src/(${allowed.join('|')})/` },
    })),
    {
      name: 'scoring-is-pure',
      severity: 'error',
      comment: 'The rules import nothing: no host, no library, no word.',
      from: { path: room('scoring') },
      to: { pathNot: room('scoring') },
    },
    {
      name: 'one-door-at-a-time',
      severity: 'error',
      comment: 'A door never imports another door, but for the workbench, which stands where Excel does.',
      from: { path: `^src/(${doors.filter((door) => door !== 'workbench').join('|')})/` },
      to: { path: `^src/(${doors.join('|')})/`, pathNot: '^src/$1/' },
    },
    {
      name: 'doors-are-above-all-rooms',
      severity: 'error',
      comment: 'What doors share is for doors alone.',
      from: { path: '^src/', pathNot: `^src/(${[...doors, 'doors'].join('|')})/` },
      to: { path: room('doors') },
    },
    {
      name: 'pane-looks-down',
      severity: 'error',
      comment: 'In the pane views know the session, the session knows the engine, and none the other way.',
      from: { path: '^src/taskpane/(engine|session)/' },
      to: { path: '^src/taskpane/(session|views)/', pathNot: '^src/taskpane/$1/' },
    },
    {
      name: 'workbench-shows-pane-and-buttons',
      severity: 'error',
      comment:
        'The workbench shows the pane and does what the ribbon does, as they are; nothing imports the workbench.',
      from: { path: room('workbench') },
      to: { path: '^src/(cli|functions)/|^src/hosts/excel/' },
    },
    {
      name: 'no-orphan-dependency',
      severity: 'error',
      comment: 'Only what package.json names.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  },
};

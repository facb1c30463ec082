// How texts become words to search for: the same when the index is made and when it is asked.
globalThis.manualSearchOptions = {
  fields: ['title', 'heading', 'text'],
  storeFields: ['title', 'heading', 'start'],
  // Chinese has no spaces: there every two characters that stand together are a word.
  tokenize: (text) =>
    (text.match(/\p{Script=Han}+|[^\p{Script=Han}\P{L}]+|\p{N}+/gu) ?? []).flatMap((run) =>
      /\p{Script=Han}/u.test(run) && run.length > 2
        ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
        : [run],
    ),
  // "evaluacion" finds "evaluación".
  processTerm: (term) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  searchOptions: {
    boost: { title: 4, heading: 3 },
    combineWith: 'AND',
    prefix: true,
    fuzzy: (term) => (term.length > 5 ? 0.2 : false),
  },
};

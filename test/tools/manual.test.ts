/** The documentation site: what its check of itself finds. */
import { evaluate } from './running';

function problems(files: Readonly<Record<string, string>>): unknown {
  return evaluate(`
    const { checkPages } = await import('./manual/check-pages.mjs');
    const files = Object.entries(${JSON.stringify(files)}).map(([name, text]) => [name, Buffer.from(text)]);
    console.log(JSON.stringify(checkPages(new Map(files))));
  `);
}

const page = (body: string): string => `<!doctype html><html lang="en-US"><body>${body}</body></html>`;

it('is whole when every link, heading and picture is there', () => {
  const whole = {
    'index.html': page('<a href="guides/es/a.html#dos">A</a><a href="workbench/">W</a><img src="p.png">'),
    'guides/es/a.html': page(
      '<h2 id="dos">Dos</h2><a href="../../index.html">A</a><a href="https://c.example/">C</a>',
    ),
    'workbench/index.html': '<style>a{}</style>',
    'p.png': '',
  };
  expect(problems(whole)).toEqual([]);
});

it('says what is lost, what is asked from elsewhere and what the policy forbids', () => {
  const broken = {
    'index.html': page(
      '<a href="b.html">B</a><a href="a.html#no">A</a><img src="q.png"><a href="../up.html">U</a>',
    ),
    'a.html': page('<script src="https://c.example/s.js"></script><p style="color:red">A</p>'),
    'c.html': '<html><body><script>1</script></body></html>',
  };
  expect(problems(broken)).toEqual([
    'index.html loads https://any.example/some/path/q.png, which is not on the site.',
    'index.html links to b.html, which is not on the site.',
    'index.html links to a.html#no, a heading that is not there.',
    'index.html links to https://any.example/some/up.html, above the site.',
    'a.html loads https://c.example/s.js, which is not on the site.',
    'a.html holds a style or a script of its own, which its policy forbids.',
    'c.html holds a style or a script of its own, which its policy forbids.',
    'c.html does not say its language.',
  ]);
});

// The search of the documentation: the index of this language is fetched with the first letter, and asked here.
(() => {
  const form = document.querySelector('form[role="search"]');
  const field = form.querySelector('input');
  const results = form.querySelector('.results');
  const status = results.querySelector('[role="status"]');
  const list = results.querySelector('ol');
  const { root, language } = document.body.dataset;
  const most = 12;
  let index = null;
  form.hidden = false;

  /** Done when the index is there. */
  function load() {
    index ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = `${root}search-${language}.js`;
      script.onload = () =>
        resolve(globalThis.MiniSearch.loadJS(globalThis.manualSearchIndex, globalThis.manualSearchOptions));
      script.onerror = reject;
      document.head.append(script);
    });
    return index;
  }

  function show(found) {
    list.replaceChildren(
      ...found.slice(0, most).map(({ id, title, heading, start }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = root + id;
        link.textContent = heading === '' ? title : `${title} · ${heading}`;
        const text = document.createElement('p');
        text.textContent = start;
        item.append(link, text);
        return item;
      }),
    );
  }

  async function search() {
    const asked = field.value.trim();
    results.hidden = asked === '';
    if (asked === '') return;
    try {
      if (index === null) status.textContent = form.dataset.searching;
      const loaded = await load();
      if (field.value.trim() !== asked) return;
      const found = loaded.search(asked);
      show(found);
      status.textContent =
        found.length === 0
          ? form.dataset.nothing
          : form.dataset.found.replace('{count}', String(found.length));
    } catch {
      index = null;
      list.replaceChildren();
      status.textContent = form.dataset.failed;
    }
  }

  field.addEventListener('input', search);
  field.addEventListener('focus', search);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      results.hidden = true;
      field.focus();
      results.hidden = true;
    }
  });
  document.addEventListener('click', (event) => {
    if (!form.contains(event.target)) results.hidden = true;
  });
})();

// SOURCES.md beside the samples: for each row where it comes from, under which terms, and what was changed.

/** The Markdown text from the figures of data.json and the samples of one source each. */
export function sourcesText(data, realSets) {
  const lines = [
    '# Sources of the samples',
    '',
    'Made by `npm run samples` from `tools/samples`. `contact-centre.xlsx` is a composite: no single organisation has',
    'these results. Where periods were shifted, the row says so; nothing else was altered. The other workbooks hold what',
    'one publisher reports, with its own periods; `three-vendors.xlsx` is made up, and `before-the-audit.xlsx` in part. Categories, directions and owners are ours, and so is every target',
    'except where a source is named. No publisher endorses this project.',
    '',
    '## Data and terms',
    '',
  ];
  for (const [key, source] of Object.entries(data.sources)) {
    lines.push(`* **${key}**: ${source.title}. Terms: ${linked(source.licence, source.licenceUrl)}.`);
    if (source.url !== null) lines.push(`  Publisher: <${source.url}>. ${source.attribution}`);
  }
  lines.push('', '## contact-centre.xlsx', '');
  lines.push('| row | source | original period | what was changed | target |', '|---|---|---|---|---|');
  for (const metric of data.metrics) {
    lines.push(
      `| ${metric.name} | ${metric.source} | ${metric.original} | ${metric.changed} | ${metric.targetFrom} |`,
    );
  }
  const { months, metrics } = data.csv;
  lines.push(
    '',
    '## contact-centre.csv',
    '',
    `Periods as published, ${months.at(0)} to ${months.at(-1)}.`,
    '',
  );
  lines.push('| metric | source | what was changed | target |', '|---|---|---|---|');
  for (const metric of metrics) {
    lines.push(`| ${metric.name} | ${metric.source} | ${metric.changed} | ours: ${metric.target} |`);
  }
  lines.push('', '## The other workbooks', '');
  lines.push('| file | source | period | what was changed | targets | layout |', '|---|---|---|---|---|---|');
  for (const { file, sources, period, changed, targets, shows } of realSets) {
    lines.push(`| ${[file, sources.join(', '), period, changed, targets, shows].join(' | ')} |`);
  }
  return lines.join('\n') + '\n';
}

function linked(text, url) {
  return url === null ? text : `[${text}](${url})`;
}

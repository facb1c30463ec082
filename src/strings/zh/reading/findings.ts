/** What a reading has to say about the sheet, in Chinese. */
import type { FindingTexts, FindingWordTexts } from '../../en/reading/findings';

export const findings: FindingTexts = {
  'empty-sheet': '工作表是空的。',
  'no-period-line':
    '没有找到下方有数据的期间行（2024年1月、2024-01、2024年第1季度……）。请检查每期是否各占一个单元格，并位于其数据上方。',
  'no-period-column': '没有找到旁边有数字列的期间列。请检查每期是否各占一个单元格，并位于其数据旁边。',
  'no-list-header': '没有找到含指标、期间和数值列的清单。请为各列命名，例如：指标、月份、实际、目标。',

  'duplicate-period': '{period} 出现两次且数据相同；只读了一次。请删除其中一个，或更正其标签。',
  'conflicting-values':
    '{metric} 在 {period} 有两个不同的值，一个在此处，一个在 {other}。两个都没有使用。请保留正确的一个。',
  'missing-period':
    '{count, plural, =1 {缺少 {from}；视为无数据。如有数据请补上。} other {缺少 # 期，{from} 至 {to}；视为无数据。如有数据请补上。}}',
  'newest-first': '各期从新到旧排列；评估时已倒转。无需处理。',
  'periods-unsorted': '各期没有按顺序排列；评估时已排序。请检查每个标签是否正确。',
  'periods-too-far-apart': '各期从 {first} 到 {last}，中间几乎没有内容。没有评估。请更正有误的标签。',
  'other-kind-of-period':
    '“{text}”的类型（{kind}）与其他各期（{usual}）不同，没有采用。如果它不是合计，请为它单独建表。',
  'year-unlike':
    '只有部分周期写明了年份，“{text}”无法排入其他周期之间，已略去。请在所有标签中写明年份，或都不写。',

  'unreadable-period':
    '“{text}”无法读作统计周期；相应的内容没有采用。请写成 2024-03、2024年3月 或 2024年第1季度 这样。',
  'thirds-or-quarters': '“{text}”按四个月一期读取，因为没有 T4。如果是季度，请写成 Q1。',
  'weeks-of-months': '周次在各月内编号。已按原有顺序排列，无法判断是否缺少某一周。',
  'no-year': '各期没有写年份；顺序取自工作表。如果表格跨年，请补上年份。',

  'not-a-number': '{metric}，{period}：“{text}”不是数字。该值视为缺失。请更正或清空该单元格。',
  'ambiguous-number': '{metric}，{period}：“{text}”有两种理解。该值视为缺失。请输入数字。',
  'cell-error': '{metric}，{period}：单元格显示 {text}。该值视为缺失。请更正其公式。',
  'cell-calculating':
    '{metric}，{period}：单元格显示 {text}，Excel 仍在计算。该值视为缺失。请等数据出现后重新评估。',
  'latest-value-unusable':
    '{metric}：最新值（{period}）无法使用，因此该指标为无数据，而不沿用更早的结论。请更正该单元格。',
  'footnote-mark': '{metric}，{period}：“{text}”带有脚注标记；读作 {value}。请查看脚注的内容。',
  'mixed-scale-values':
    '{metric} 的数值写法不一致，如 {small} 与 {large}。其数值都没有使用。请全部写成百分比，或全部写成普通数字。',
  'other-decimal-mark': '{metric}，{period}：“{text}”的小数点写法与其余不同；读作 {value}。请核对。',
  'mixed-currencies':
    '{metric} 混用了货币：{one} 与 {other}。其数值不与目标比较。请将数值和目标都写成同一种货币。',
  'mixed-units': '{metric} 混用了时间单位，如 0:45 与 45，或秒与分钟。其数值都没有使用。请统一写法。',
  'zeros-at-end':
    '自 {first} 起只有 0 或 #DIV/0!，而各指标直到 {last} 都有数据。这些期按尚无数据处理。请清空这些单元格；如果零是真实的，请在读取方式中自行指明最后一期。',
  'values-without-name': '这里有数据但没有指标名称，没有采用。请写上指标名称，或删除这些数据。',
  'uncalculated-formulas':
    '工作表中有 {count} 个公式没有计算结果，视为空。请在 Excel 中打开工作簿，完成计算并保存，然后重试。',

  'target-zero':
    '{metric}：目标是 0，在这里没有意义；该指标视为无目标。请输入目标；如果确实是 0，请写“≤ 0”。',
  'unreadable-target': '{metric}：目标“{text}”无法读取；该指标视为无目标。请写成 80%、≥ 80% 或 80–90% 这样。',
  'mixed-scale':
    '{metric}：目标 {written} 与数值的量级不同；目标读作 {used}。请都写成百分比，或都写成普通数字。',
  'scale-unclear':
    '{metric}：目标 {written} 与数值（约 {typical}）的量级似乎不同。该指标视为无目标。请都写成百分比，或都写成普通数字。',
  'far-from-target':
    '{metric}：数值（约 {typical}）与目标 {written} 相差很远。请检查两者单位是否相同、目标是否正确。',
  'band-upside-down': '{metric}：下限 {low} 高于上限 {high}；该指标视为无目标。请对调或更正。',

  'direction-open':
    '{metrics}：没有说明越高越好还是越低越好，因此没有结论。请增加方向列，或用 ≥、≤ 书写目标。',
  'direction-contradiction':
    '{metric}：方向为“{column}”，目标“{target}”却表示“{operator}”。在更正其中之一以前，该指标视为无目标。',
  'direction-needs-band':
    '{metric} 应保持在区间内，但目标“{target}”不是区间。该指标视为无目标。请写出两端，如 80–90%。',
  'direction-unknown': '{metric}：无法理解方向“{text}”，未采用。请写越高越好、越低越好或区间内。',
  'direction-unusual': '{metric}：工作表写的是{stated}；这个指标通常相反。已按工作表处理。请核对。',

  'category-unknown':
    '{metric}：类别“{text}”不属于五类；该指标会显示但不计入评分。如属其中之一，请写服务、质量、收入、成本或满意度。',
  'category-missing': '{metric} 没有类别；该指标计入评分，类别未知。请填写类别。',
  'filled-down': '“{role}”下的空单元格按上方内容读取。如本意如此，无需处理。',
  'sections-as-vendors':
    '相同的指标在 {count} 个标题下重复出现；每个标题读作一个站点或供应商。如本意如此，无需处理。',
  'duplicate-metric':
    '{metric} 出现两次，一次在此处，一次在 {other}；两个都计入。请删除一个，或取不同的名称。',

  'kind-unknown': '“{text}”既不是实际也不是目标；这样的行没有采用。请写实际或目标。',
  'total-left-out': '“{text}”是合计、平均或对比，没有计入评分。',
  'shared-targets':
    '“{text}”（第 {line} 行）位于多个都可能适用的指标之下，因此未作为其中任何一个的目标。请在读取方式中将其用于全部指标，或为目标单独设一列。',
  'unused-figures':
    '“{text}”（{lineIs, select, row {第 {line} 行} other {{line} 列}}）中有未使用的数据。如果是目标或结果，请用“目标”“实际”等标题说明，或在读取方式中指定。',
  'no-period-named': '没有写明统计周期；每个数据都按最近一期读取，因此没有趋势。请在标题中写明月份。',
  'one-period-named':
    '统计周期 {period} 取自标题或工作表名称。这里只有这一期，因此没有趋势：要看趋势，请把各期并排放在一张表中。对所有工作表的总体结论只按每个指标的最近一期计算。',
  'target-of-other-span':
    '{metric}：“{text}”（{written}）对应的时间跨度与数字不同，因此未使用。请填写单期目标。',
  'target-span-kept': '“{text}”对应的时间跨度与数字不同。比率、时间和得分仍然适用；数量类指标没有目标。',
  'day-or-month':
    '“{text}”这样的日期可按“日在前”或“月在前”理解；这里按{first, select, day {日} other {月}}在前读取。请检查顺序，或以日期格式输入。',
  'targets-of-all-units':
    '“{text}”位于站点或团队之中；其数据按所有站点或团队的目标读取。如果它本身就是其中之一，请在读取方式中说明。',
  'target-concluded':
    '“{text}”按目标读取，因为其数据符合目标的特征：每个指标一个，且与指标同一量级。请将其命名为“目标”以确认。',
  'lone-target':
    '“{metric}”的名称像目标，但没有名为“{name}”的指标；已按单独的指标读取。请让两者名称一致，或将目标列命名为“目标”。',
  'figure-in-name': '“{metric}”中的“{text}”没有使用。如果这是目标，请在数字前写上“目标”，或为目标单设一列。',
  'target-named-shorter': '“{text}”只包含“{metric}”名称的一部分，已当作其目标。请使两者名称一致，以便确认。',
  'targets-in-text':
    '“{text}”似乎写有目标，但没有使用：目标只从单独的单元格读取。请把目标放在单独的列中，或写在名称旁边。',
  'green-differs': '{metric}：目标 {target} 与绿灯界限 {green} 不一致；已采用目标。请核对以哪一个为准。',

  'two-targets':
    '“{text}”和“{other}”都含有目标且不一致；不一致处均未使用。请只保留一个，或在读取方式中指定。',
  'target-not-now': '{metric}：其他期间有目标，{period} 没有，因此没有结论。请填写 {period} 的目标。',
  'mark-left-out': '{metric}，{period}：“{text}”带有标记；读取为 {value}。',
  'category-learned': '类别“{text}”按 {category} 读取，因为其下的指标通常属于该类。请检查。',
  'direction-likely':
    '{metric}：没有说明哪个方向更好；目标为 {target}，因此按越高越好读取。请在方向列中写明以确认。',
  'unsure-table': '{range}（{figures} 个数字）可能是表格，但读取方式不确定，未评估。请确认，或指定读取方式。',
  'unread-figures': '{range} 中的 {figures} 个数字不属于任何可读取的表格。',
  monitored:
    '{range} 是质检样本（{figures} 个单元格），不是指标，没有评分。窗格中的“准确率”或命令“copc accuracy”给出其准确率。',
  'monitored-incomplete': '有 {count} 个质检样本晚于报告期（{periods}）：不完整，没有评分。',
  'monitored-undated': '有 {count} 个质检样本没有可识别的日期，因此不属于评分中的任何月份。请填写日期。',
  'monitored-unit': '有 {count} 个质检样本没有写明站点或供应商，因此不计入任何一方的指标。请补填。',
  'monitored-asked': '{metric}尚未成为评分指标：其某个属性还有问题待回答。请在“准确率”中回答。',
  'monitored-differs':
    '{metric}：有 {count} 期的质检样本得出另一数字，最早在 {period}：{monitored}，而不是 {figure}。以表格数字为准。请查明哪个正确。',
  'own-results': '{range} 是 COPC Scorecard 的结果（{figures} 个数字），不是指标，没有读取。',
  'hidden-lines': '表格中有 {count} 个隐藏的行或列，仍已读取。请删除不应计入的内容。',
  'reading-outdated':
    '工作簿中保存了此工作表的读取方式，但已不再适用；工作表已重新读取。请检查读取方式并重新保存。',
  'memory-newer':
    '此工作簿含有本程序较新版本所作的更正。这些更正保持原样，此处不使用，因此结果可能不同。请更新程序以使用它们。',
  'said-unused':
    '曾手动指定“{metric}”的方向、目标或类别，但工作表中已没有该指标。请撤消，或恢复指标原来的名称。',
  'rebase-unused':
    '{by} 于 {on} 为“{metric}”在 {period} 设定的重新起算不适用于任何内容：该指标或期间已不存在。',
  'note-unused': '{by} 于 {on} 为“{metric}”在 {period} 写的备注无处显示：该指标或期间已不存在。',
  'override-unused':
    '“{metric}”的状态由 {by} 于 {on} 手动设定，但工作表中已没有该指标。请撤消该设定，或恢复指标原来的名称。',
  'sheet-not-read': '未查看工作表“{sheet}”：无法读取。其中的质检样本在此不计。请单独评估它以了解原因。',
  'sheets-not-looked-at':
    '未查看 {count} 个工作表，首个为“{sheet}”。窗格最多在 12 个其他工作表（每个不超过 400,000 个单元格）中查找质检样本；全部刷新或命令“copc score”会查看所有工作表。',
  'more-of-these': '类似的检查结果还有 {count} 个。',
  'too-large': '{metrics} 个指标、{periods} 期，对一个表格来说太多；没有评估。请给出较小的区域。',
  'nothing-to-score': '表格中没有既有名称又有数据的指标。请检查区域和各行列的角色。',
  'reading-does-not-fit': '指定的读取方式与工作表不符（{path}）；没有评估。请更正，或让程序重新读取工作表。',
};

export const findingWords: FindingWordTexts = {
  better: {
    higher: '越高越好',
    lower: '越低越好',
    within: '区间内最佳',
  },
  onlyPeriod: '唯一一期',
  kinds: {
    day: '日',
    week: '周',
    month: '月',
    quarter: '季度',
    year: '年',
    half: '半年',
    tertial: '四月期',
    'fiscal-period': '财年期间',
  },
  roles: {
    name: '名称',
    category: '类别',
    vendor: '站点或供应商',
    direction: '方向',
    unit: '单位',
    owner: '负责人',
    definition: '定义',
  },
};

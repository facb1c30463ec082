/** The words of the sheet COPC Audit, and what is said of its dates, in Chinese. */
import type { AuditTexts } from '../../en/sheets/audit';

export const audit: AuditTexts = {
  sheetName: 'COPC 审核',
  title: '认证与审核',
  note: '每个标准和范围占一行。日期可按习惯填写；下次审核为认证后两年。您填写的内容保持不变：可任意排序、筛选、移动和添加行。',
  columns: {
    standard: '标准',
    release: '版本',
    scope: '范围',
    baseline: '基线评估',
    certification: '认证日期',
    next: '下次审核',
    auditor: '审核员',
    notes: '备注',
    remark: '说明',
    marks: '标记',
  },
  findings: {
    date: '单元格 {cell} 中的“{text}”不是可读的日期。请写成日期，如 2024-03-15。',
    open: '单元格 {cell} 中的“{text}”可能是两个日期（日在前或月在前）。请写成 2024-03-15。',
    future: '单元格 {cell} 中的 {date} 在未来：尚不能由此推算下次审核。',
    baselineFuture: '单元格 {cell} 中的 {date} 在未来。请更正日期，或保留为计划日期。',
    order: '单元格 {cell} 中的基线评估晚于认证日期。请更正其中之一。',
    next: '单元格 {cell} 中是您写的 {text}；认证后两年为 {date}。以您写的为准。',
    second: '工作表“{sheet}”看起来也是审核日期。只有“{used}”有效：请移走需要的内容并删除另一张。',
  },
  remarks: {
    days: '{label}：还剩 {days} 天',
    today: '{label}：今天',
    past: '{label}：{days} 天前',
    overdue: '{label}：已逾期 {days} 天',
  },
  headerMissing:
    '工作表“{sheet}”上的审核日期保持原样：找不到列标题行。请把标题放回同一行（“{standard}”、“{certification}”……），或删除该表后重新生成。',
  isProtected: '审核日期保持原样：工作表“{sheet}”受保护。请解除保护后再写入。',
  print: {
    cycle: '{standard}：{dates}',
    named: '{label} {date}',
    unnamed: '认证',
    noDates: '尚无日期',
    empty: '该表尚无日期。',
    noSheet: '该工作簿尚无审核日期。请用 --out 将该表写入副本，然后填写。',
  },
  pane: {
    none: '此工作簿中还没有审核日期。请写出工作表，再填写标准、范围和认证日期：下次审核和剩余天数随之得出。',
    intro: '审核日期工作表今天的内容。下次审核在认证两年之后，或以您填写的日期为准。',
  },
  command: {
    help: '显示认证与审核日期（COPC 审核），并可在副本中写入或刷新该表',
    book: '要查看的工作簿',
    out: '把带有该工作表的副本写入此文件或此文件夹',
  },
};

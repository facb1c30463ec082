/** Why a book could not be read or written, in Chinese. */

import type { ProblemTexts } from '../../en/reading/problems';

export const problems: ProblemTexts = {
  'not-found': '没有找到{file, select, missing {该文件} other {“{file}”}}。请检查文件名和文件夹。',
  'is-folder': '{file, select, missing {该文件} other {“{file}”}}是文件夹。请指定其中的工作簿。',
  'no-permission-to-read':
    '没有读取{file, select, missing {该文件} other {“{file}”}}的权限。请在别处关闭它，或向所有者申请读取权限。',
  'changed-while-read':
    '另一个程序正在更改{file, select, missing {该文件} other {“{file}”}}。请等它保存完毕后再试。',
  encrypted: '工作簿有密码加密。请在 Excel 中打开，去除密码（文件 > 信息 > 保护工作簿），然后另存副本。',
  'legacy-xls': '这是 Excel 97-2003 的工作簿（.xls）。请在 Excel 中打开，另存为“Excel 工作簿 (.xlsx)”。',
  xlsb: '这是二进制工作簿（.xlsb）。请在 Excel 中打开，另存为“Excel 工作簿 (.xlsx)”。',
  strict: '工作簿保存为“Strict Open XML”格式。请在 Excel 中打开，另存为“Excel 工作簿 (.xlsx)”。',
  signed: '工作簿有数字签名，任何改动都会破坏签名。请另存一个没有签名的副本来使用。',
  'not-a-workbook':
    '无论名称如何，{file, select, missing {该文件} other {“{file}”}}既不是 Excel 工作簿（.xlsx、.xlsm）也不是 CSV 文件。请从 Excel 另存为“Excel 工作簿 (.xlsx)”。',
  'damaged-zip':
    '工作簿已损坏{part, select, missing {} other {（在 {part} 中）}}：在传输中被截断或改动。请重新获取，或在 Excel 中打开并让 Excel 修复，然后另存副本。',
  'zip-bomb':
    '该文件解压后会远远超出一个工作簿的大小，因此没有打开。请核实文件来源；如确认可信，请在 Excel 中打开并另存副本。',
  dtd: '工作簿含有文档类型声明{part, select, missing {} other {（在 {part} 中）}}，Excel 从不写入这种内容，它可能被用来攻击。请核实文件来源；如确认可信，请在 Excel 中打开并另存副本。',
  'damaged-xml':
    '工作簿已损坏{part, select, missing {} other {（在 {part} 中）}}：内容不符合 XML 规则。请在 Excel 中打开并让 Excel 修复，然后另存副本。',
  'damaged-workbook':
    '工作簿已损坏{part, select, missing {} other {（在 {part} 中）}}：各部分互不相符。请在 Excel 中打开并让 Excel 修复，然后另存副本。',
  'damaged-csv':
    '{row, select, missing {{file, select, missing {该文件} other {“{file}”}}名为 CSV 文件，但没有可读的文本。请重新导出为 CSV (UTF-8)。} other {{file, select, missing {该文件} other {“{file}”}}第 {row} 行的引号没有闭合。请更正该行，或重新导出文件。}}',
  'too-many-cells':
    '{sheet, select, missing {工作表} other {工作表“{sheet}”}}的单元格多于可读取的数量（上限{limit, select, missing {已达到} other {为 {limit}}}）。请把指标表格复制到单独的工作簿。',
  'no-such-sheet': '没有名为“{sheet, select, missing {} other {{sheet}}}”的工作表。请检查标签上的名称。',
  'not-a-worksheet':
    '{sheet, select, missing {工作表} other {工作表“{sheet}”}}没有单元格（是图表工作表或旧的宏表）。请选择含有数据的工作表。',
  'cell-occupied':
    '{sheet, select, missing {} other {{sheet, select, missing {工作表} other {工作表“{sheet}”}}的}}{cell, select, missing {某个单元格} other {单元格 {cell} }}不是空的，因此什么也没有写入。请清空它，或让结果写入单独的工作表。',
  'protected-sheet':
    '{sheet, select, missing {工作表} other {工作表“{sheet}”}}受保护，因此什么也没有写入。请让结果写入单独的工作表，或在 Excel 中取消保护（审阅 > 撤消工作表保护）。',
  'protected-workbook':
    '工作簿的结构受保护，无法添加工作表。请在 Excel 中取消保护（审阅 > 保护工作簿），或让结果写入新文件。',
  'invalid-plan': '结果放不进工作表，因此什么也没有写入。请减少指标或换一个位置；如再次出现，请报告。',
  'output-is-input':
    '{file, select, missing {该文件} other {“{file}”}}正是被读取的工作簿，绝不会被覆盖。请为结果指定其他文件。',
  'output-is-folder': '{file, select, missing {该文件} other {“{file}”}}是文件夹。请为结果指定其中的文件。',
  'output-folder-missing':
    '{folder, select, missing {{file, select, missing {该文件} other {“{file}”}}所在的文件夹} other {文件夹“{folder}”}}不存在。请新建它，或指定其他文件夹。',
  'broken-link':
    '{file, select, missing {该文件} other {“{file}”}}是一个链接，所指的文件不存在。请修复链接，或直接指定该文件。',
  'read-only':
    '{file, select, missing {该文件} other {“{file}”}}是只读文件，已保持原样。请在其属性中取消只读，或选择其他名称。',
  'macros-in-xlsx':
    '{file, select, missing {该工作簿} other {“{file}”}}含有宏，名称却以 .xlsx 结尾，Excel 打不开这样的文件。请将名称改为以 .xlsm 结尾后重试。',
  'no-permission-to-write':
    '没有写入{file, select, missing {该文件} other {“{file}”}}的权限。如果它在 Excel 中打开，请关闭；或选择有写入权限的文件夹。',
  'disk-full':
    '磁盘上没有空间写入{file, select, missing {该文件} other {“{file}”}}；原有内容没有改变。请腾出空间后重试。',
  'write-failed':
    '无法写入{file, select, missing {该文件} other {“{file}”}}{system, select, missing {} other {（{system}）}}；原有内容没有改变。请重试，或选择其他文件夹。',
  'self-check-failed':
    '完成的副本没有通过自身检查{part, select, missing {} other {（在 {part} 中）}}，因此没有保存。您的工作簿没有改变。请报告此问题，并注明生成该工作簿的程序名称。',
  'cell-being-edited':
    '有单元格正在编辑，因此什么也没有做。请在该单元格中按 Enter（或按 Esc 放弃输入），然后重试。',
  'payload-too-large':
    '{sheet, select, missing {数据量} other {{sheet, select, missing {工作表} other {工作表“{sheet}”}}的数据量}}超过 Excel 一次能传送的上限，因此什么也没有改变。请选择较小的表格，或使用只含指标的工作表副本。',
  'too-many-merges':
    '{sheet, select, missing {工作表} other {工作表“{sheet}”}}的合并单元格多于 Excel 能报告的数量。请取消表格周围的合并，或把表格复制到单独的工作表。',
  'sheet-gone':
    '{sheet, select, missing {某个工作表} other {{sheet, select, missing {工作表} other {工作表“{sheet}”}}}}或其中的对象在此期间被删除或改名，因此什么也没有写入。请重试。',
  'host-busy': 'Excel 正忙于其他工作，没有接受请求。请等待计算完成后重试。',
  'host-too-old':
    '此版本的 Excel 缺少这里所需的功能。请更新 Excel（文件 > 帐户 > 更新选项），或在 Excel 网页版中打开工作簿。',
  'host-failed':
    'Excel 报告了错误{system, select, missing {} other {（{system}）}}，因此没有完成。最常见的原因是正在重命名工作表标签、有对话框打开，或另一个工作簿在前面。请先完成这些操作再重试；如再次出现，请保存并重新打开工作簿。',
  'access-denied':
    '{sheet, select, missing {} other {对于工作表“{sheet}”，}}Excel 不允许加载项写入，尽管并没有设置保护，因此什么也没有写入。最常见的原因是敏感度标签禁止写入，或工作簿以只读方式或在受保护的视图中打开。请选择“启用编辑”，或保存一份标签允许写入的副本。',
  'object-gone':
    '{sheet, select, missing {工作表} other {工作表“{sheet}”}}还在，但 Excel 找不到其中的某个对象（如表格、图表或名称），因此什么也没有写入。请重试；如再次出现，请保存并重新打开工作簿。',
  'invalid-selection':
    'Excel 不接受对当前所选内容的请求。最常见的原因是同时选中了多个工作表（标题栏显示“[组]”）：请右键单击工作表标签，选择“取消组合工作表”。也可能选中了图表：请单击一个单元格。然后重试。',
  'filtered-rows':
    '工作表“{sheet, select, missing {} other {{sheet}}}”中要写入结果的位置有被筛选掉或隐藏的行，Excel 可能把内容写到别的行，因此什么也没有写入。请清除筛选（数据 > 清除）并取消隐藏行后重试，或让结果写入单独的工作表。',
  'write-displaced':
    '在工作表“{sheet, select, missing {} other {{sheet}}}”上，Excel 没有把内容写到应有的位置（{cell, select, missing {} other {{cell}}}），因此已撤回。请清除筛选、取消隐藏行、检查下方的行，然后重试。',
  'too-much-to-remember':
    '关于{sheet, select, missing {工作簿} other {工作表“{sheet}”}}要记住的内容超过了工作簿应携带的量（上限为 {limit, select, missing {500} other {{limit}}} KB），因此没有保存。请删除不再需要的手动状态或读取方式。',
  'connection-lost': '与 Excel 的连接已断开，无法确定完成了哪些操作。请检查连接、查看工作表，然后重试。',
  'write-interrupted':
    '写入被中断{system, select, missing {} other {（{system}）}}，已写入的内容尚未能撤消：{sheets, select, missing {工作表} other {{sheets}}}中可能有 {cells, select, missing {0} other {{cells}}} 个单元格被改动。请选择“撤消”来恢复。',
  'refresh-incomplete':
    '刷新被中断。数据仍是原来的，但{sheet, select, missing {工作表} other {工作表“{sheet}”}}上的图表或颜色已丢失。请重新写入汇总来重绘。',
  'nothing-to-undo': '本次会话中没有可撤消的写入。更早的写入可以在 Excel 中用 Ctrl+Z 撤消。',
};

import type en from '../en/stateFile';

export default {
	title: '一个文件存下全部',
	about: '包括视图和您自己的图层及其全部要素，可在此处或别处重新打开。',
	save: '保存文件',
	open: '打开文件……',
	cannot: '以下图层是独立文件中的存档，无法包含在内：{names}。请手动重新添加。',
	unsaved: '文件未能写入。请重试。',
	opened: '已打开 {date} 的状态',
	openedBut: '文件已打开，但是：',
	notInIt: '{name} 不在其中：请手动添加该存档。',
	asks: '此文件中的图层来自 {hosts}。如果加载，该网站会得知您的网络地址以及您查看的内容。',
	with: '加载',
	without: '不加载，直接打开',
	unread: '文件无法读取。请确认它仍然存在。',
	noJson: '文件不完整：{reason}。请在来源处重新保存。',
	noState: '这不是 Amur 保存的文件：其格式为 {value}。数据文件请用“添加数据”添加。',
	newer:
		'此文件由更新版本的 Amur 保存（版本 {version}；本页最多读到 {most}）。请重新加载页面以获取最新版本。',
	bad: '文件已损坏：{where} 不能是 {value}。请在该处修正，或在来源处重新保存。',
	twice:
		'文件已损坏：不止一个图层的 id 为 {id}。请在该处让每个图层各用一个 id，或在来源处重新保存。',
	failed: '此文件的图层无法读取：{reason}'
} satisfies Record<keyof typeof en, string>;

import type { Face } from './marks';

/** How a face is set: its family first, then what a machine may have instead. */
export interface Setting {
	families: readonly string[];
	weight: 400 | 600;
	style: 'normal' | 'italic';
}

const chinese = [
	'PingFang SC',
	'Microsoft YaHei',
	'Noto Sans CJK SC',
	'Noto Sans SC',
	'Noto Sans SC Variable'
];

/** The faces as installed fonts call themselves, with fallbacks. */
export const faces: Record<Face, Setting> = {
	sans: {
		families: ['Inter', 'Helvetica Neue', 'Arial', ...chinese, 'sans-serif'],
		weight: 400,
		style: 'normal'
	},
	bold: {
		families: ['Inter', 'Helvetica Neue', 'Arial', ...chinese, 'sans-serif'],
		weight: 600,
		style: 'normal'
	},
	serif: {
		families: ['Source Serif 4', 'Source Serif', 'Georgia', ...chinese, 'serif'],
		weight: 600,
		style: 'normal'
	},
	italic: {
		families: ['Source Serif 4', 'Source Serif Italic', 'Georgia', ...chinese, 'serif'],
		weight: 400,
		style: 'italic'
	}
};

const generic = /^(sans-)?serif$/;

/** Families as CSS and SVG list them. */
export const familyList = ({ families }: Setting): string =>
	families.map((name) => (generic.test(name) ? name : `'${name}'`)).join(', ');

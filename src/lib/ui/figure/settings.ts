import type { Orientation, Size } from '$lib/exchange/figure/paper';

/** What the reader chooses of a figure. */
export interface Settings {
	format: 'png' | 'svg';
	size: Size;
	orientation: Orientation;
	title: string;
	subtitle: string;
	legend: boolean;
	scale: boolean;
	north: boolean;
	sources: boolean;
	/** light colours, or those of the screen */
	colours: 'light' | 'screen';
}

export const usual: Omit<Settings, 'title' | 'subtitle'> = {
	format: 'png',
	size: 'A4',
	orientation: 'landscape',
	legend: true,
	scale: true,
	north: true,
	sources: true,
	colours: 'light'
};

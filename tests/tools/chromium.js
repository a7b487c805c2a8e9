// Finds a Chromium for the browser tests, installs one where that is allowed, or says how.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Arguments that keep Chromium quiet, offline and drawing in software. */
export const ARGS = [
	'--no-sandbox',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader'
];

function installed() {
	const own = process.env.CHROMIUM_PATH;
	if (own && existsSync(own)) return own;
	for (const folder of (process.env.PATH ?? '').split(path.delimiter))
		for (const name of NAMES) {
			const file = path.join(folder, name);
			if (existsSync(file)) return file;
		}
	const bundled = chromium.executablePath();
	return existsSync(bundled) ? bundled : null;
}

/** @param {string} command @param {string[]} args */
const ran = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/**
 * The path of a Chromium. Installs Debian's package when run as root where there is apt-get, else
 * Playwright's own build.
 * @returns {string}
 */
export function findChromium() {
	const found = installed();
	if (found) return found;
	console.log('No Chromium found: installing one for the browser tests …');
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		ran('apt-get', ['update', '-qq']);
		ran('apt-get', ['install', '-y', '-qq', 'chromium']);
	} else ran(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
	const now = installed();
	if (now) return now;
	throw new Error(
		'The browser tests need Chromium. Install the package "chromium", or run "npx playwright install chromium", or set CHROMIUM_PATH to its path.'
	);
}

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Checks hosting/Caddyfile in the same way, where Caddy is installed. */
export async function caddy(
	root: string,
	port: number,
	answers: (url: string, server: ChildProcess) => Promise<void>,
	check: (base: string, brotli: boolean) => Promise<void>
): Promise<void> {
	if (spawnSync('caddy', ['version']).status !== 0) {
		console.log('\nSkipped: Caddy is not installed, so hosting/Caddyfile was not checked.');
		return;
	}
	// Without the port by which it can be told to do otherwise.
	const file = path.join(root, '..', 'Caddyfile');
	writeFileSync(file, `{\n\tadmin off\n}\n${readFileSync('hosting/Caddyfile', 'utf8')}`);
	const base = `http://127.0.0.1:${port}/some/folder/`;
	const server = spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: {
			...process.env,
			AMUR_ADDRESS: `http://127.0.0.1:${port}`,
			AMUR_ROOT: root,
			XDG_CONFIG_HOME: root,
			XDG_DATA_HOME: root
		}
	});
	let said = '';
	server.stderr.on('data', (text: Buffer) => (said += text.toString()));
	try {
		console.log(`\nCaddy, ${base}`);
		await answers(base, server);
		await check(base, true);
	} catch (error) {
		console.error(said);
		throw error;
	} finally {
		server.kill();
	}
}

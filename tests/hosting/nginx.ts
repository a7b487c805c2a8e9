// Starts Debian's nginx on this machine with hosting/nginx.conf, checks what it sends, and reads the site under the
// security policy: npm run hosting. Build first.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { caddy } from './caddy';
import { check } from './checks';
import { look } from './look';

const PACKAGES = 'nginx-light libnginx-mod-http-brotli-static';

const found = (name: string) =>
	['/usr/sbin', ...(process.env.PATH ?? '').split(path.delimiter)]
		.map((folder) => path.join(folder, name))
		.find((file) => existsSync(file));

function freePort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

/** The configuration around hosting/nginx.conf, as Debian's has it, all in a folder of its own. */
function configuration(
	folder: string,
	root: string,
	port: number
): { text: string; brotli: boolean } {
	const modules = '/usr/share/nginx/modules-available';
	const module = existsSync(modules)
		? readdirSync(modules).find((file) => file.includes('brotli-static'))
		: undefined;
	let site = readFileSync('hosting/nginx.conf', 'utf8')
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replace('root /srv/amur;', `root ${root};`);
	if (!module) site = site.replace('brotli_static on;', '').replace('brotli_static off;', '');
	writeFileSync(path.join(folder, 'site.conf'), site);
	const load = module ? readFileSync(path.join(modules, module), 'utf8') : '';
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((kind) => `${kind}_temp_path ${folder}/${kind};`)
		.join('\n\t');
	return {
		brotli: module !== undefined,
		text: `${load.replaceAll(' modules/', ' /usr/lib/nginx/modules/')}
worker_processes 1;
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
	access_log off;
	${temporary}
	include ${folder}/site.conf;
}
`
	};
}

async function answers(url: string, server: ChildProcess): Promise<void> {
	for (let i = 0; i < 100; i++) {
		if (server.exitCode !== null) throw new Error(`nginx stopped with ${server.exitCode}.`);
		if (
			await fetch(url).then(
				() => true,
				() => false
			)
		)
			return;
		await new Promise((done) => setTimeout(done, 50));
	}
	throw new Error(`${url} does not answer.`);
}

/** A copy of the site at the root of a host and in a folder of it, compressed, with a file to read in ranges. */
function siteIn(folder: string): string {
	const root = path.join(folder, 'www');
	const inner = path.join(root, 'some', 'folder');
	mkdirSync(inner, { recursive: true });
	cpSync('build', root, { recursive: true });
	spawnSync(process.execPath, ['hosting/compress.js', root], { stdio: 'inherit' });
	writeFileSync(path.join(root, 'tiles.pmtiles'), Buffer.alloc(20_000, 'PMTiles '));
	for (const entry of readdirSync(root))
		if (entry !== 'some')
			cpSync(path.join(root, entry), path.join(inner, entry), { recursive: true });
	return root;
}

export async function main(): Promise<void> {
	const nginx = found('nginx');
	if (!existsSync('build/index.html')) throw new Error('Build first: npm run build');
	if (!nginx) {
		console.log(`Skipped: nginx is not installed. On Debian: apt-get install ${PACKAGES}`);
		return;
	}
	const folder = mkdtempSync(path.join(tmpdir(), 'amur-nginx-'));
	// As root, nginx reads the files as somebody else.
	chmodSync(folder, 0o755);
	let server: ChildProcess | undefined;
	try {
		const root = siteIn(folder);
		const port = await freePort();
		const { text, brotli } = configuration(folder, root, port);
		if (!brotli)
			console.log(`Without brotli: its module is missing. On Debian: apt-get install ${PACKAGES}`);
		const file = path.join(folder, 'nginx.conf');
		writeFileSync(file, text);
		server = spawn(nginx, ['-c', file, '-e', `${folder}/error.log`], { stdio: 'inherit' });
		for (const base of [`http://127.0.0.1:${port}/`, `http://127.0.0.1:${port}/some/folder/`]) {
			console.log(`\nnginx, ${base}`);
			await answers(base, server);
			await check(base, brotli);
			await look(base);
		}
		server.kill();
		await caddy(root, await freePort(), answers, check);
	} finally {
		server?.kill();
		rmSync(folder, { recursive: true, force: true });
	}
	console.log('\nAll as hosting/nginx.conf promises.');
}

import { vi } from 'vitest';
import '../../geodata/built/fonts/fonts.css';
import '../../src/lib/ui/styles/tokens.css';
import '../../src/lib/ui/styles/base.css';

// The router runs only in the whole app; a component's address is the test page's own.
const router = vi.hoisted(() => ({ page: { state: {} } }));
vi.mock('$app/state', () => router);
vi.mock('$app/navigation', () => {
	const writing = (write: 'pushState' | 'replaceState') => (url: string, state: object) => {
		router.page.state = state;
		history[write](state, '', url);
	};
	return {
		pushState: writing('pushState'),
		replaceState: writing('replaceState'),
		goto: () => Promise.resolve()
	};
});
addEventListener('popstate', ({ state }) => (router.page.state = state ?? {}));

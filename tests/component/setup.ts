import { vi } from 'vitest';
import '../../src/lib/ui/tokens.css';
import '../../src/lib/ui/base.css';

// The router runs only in the whole app; a component's address is the test page's own.
vi.mock('$app/navigation', () => ({
	pushState: (url: string) => history.pushState(history.state, '', url),
	replaceState: (url: string) => history.replaceState(history.state, '', url),
	goto: () => Promise.resolve()
}));

// Sets the theme that a link asks for before the first paint, so that nothing flashes.
(function () {
	var root = document.documentElement.dataset;
	var theme = new URLSearchParams(location.search).get('theme');
	if (theme === 'light' || theme === 'dark') root.theme = theme;
	if (theme === 'contrast' || matchMedia('(prefers-contrast: more)').matches)
		root.contrast = 'more';
})();

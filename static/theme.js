// Sets the theme that a link asks for before the first paint, so that nothing flashes.
(function () {
	var theme = new URLSearchParams(location.search).get('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
})();

// Which theme did the person choose? Read before the first paint, so that nothing flashes.
try {
  const theme = localStorage.getItem("afterview:theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the system's theme stands.
}

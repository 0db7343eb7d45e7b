const button = document.querySelector('button');
button?.addEventListener('click', () => {
  button.dataset.reacted = 'yes';
});

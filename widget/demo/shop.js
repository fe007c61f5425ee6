// The basket of a demonstration shop: it says so, kindly, and sells nothing.
for (const form of document.querySelectorAll('form.buy')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    form.querySelector('[role=status]').textContent = form.dataset.note
  })
}

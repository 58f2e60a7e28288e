import '@klyngekit/components/reveal-table/define';

document.documentElement.dataset['ready'] = '';

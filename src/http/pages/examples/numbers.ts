/** What follows from all articles together: who stands beside whom, dates, numbers, and where they differ. */
export const numbers = [
  {
    title: { en: 'Who is listed beside Kling, rival or not?', zh: '与可灵并列的还有谁？' },
    query: `query Peers {
  peers(of: { name: "可灵" }) {
    nodes {
      node {
        name
      }
      trends {
        name
      }
    }
  }
}
`,
  },
  {
    title: { en: 'What happened in December 2024?', zh: '2024 年 12 月发生了什么？' },
    query: `query December2024 {
  timeline(from: "2024-12", to: "2024-12") {
    entries {
      when {
        text
      }
      entity {
        kind
        name
      }
      statement {
        key
      }
    }
  }
}
`,
  },
  {
    title: { en: 'Which prices and revenues are told?', zh: '文章提到了哪些价格和收入？' },
    query: `query Money {
  figures(where: { currency: "USD" }) {
    nodes {
      entity {
        name
      }
      figure {
        label
        value
        per
      }
    }
  }
}
`,
  },
  {
    title: { en: 'What scores above 80 %?', zh: '哪些得分超过 80%？' },
    query: `query Scores {
  entities(where: { figures: { unit: { eq: "%" }, value: { gt: 80 } } }) {
    totalCount
    nodes {
      name
      figures {
        label
        value
        unit
      }
    }
  }
}
`,
  },
  {
    title: { en: 'Where do articles contradict each other?', zh: '各处的说法哪里互相矛盾？' },
    query: `query Conflicts {
  conflicts {
    figures {
      entity {
        name
      }
      measure
      figures {
        value
        unit
        evidence {
          locator
        }
      }
    }
    claims {
      claim {
        text
      }
      disputed {
        text
      }
    }
  }
}
`,
  },
];

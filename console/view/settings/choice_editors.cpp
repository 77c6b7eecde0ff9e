#include "console/view/settings/choice_editors.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace callroom::console {

void CalmComboBox::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

ChoiceEditor::ChoiceEditor(FieldSpec field, const EditorContext& context, bool isCompact)
    : m_field(std::move(field))
    , m_references(context.references)
    , m_box(new CalmComboBox)
    , m_meaning(new QLabel) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_box);
    column->addWidget(m_meaning);
    setFocusProxy(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->setMinimumWidth(isCompact ? 120 : 240);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_meaning->setProperty("role", QStringLiteral("soft"));
    m_meaning->hide();
    if (m_field.takesNewWords) {
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->lineEdit()->setPlaceholderText(m_field.label);
        connect(m_box, &QComboBox::editTextChanged, this, [this](const QString& text) {
            m_value = text;
            Q_EMIT edited();
        });
    } else {
        connect(m_box, &QComboBox::activated, this, [this](int row) {
            m_value = m_options[static_cast<std::size_t>(row)].value;
            showMeaning();
            Q_EMIT edited();
        });
    }
    fill();
    if (m_field.noun.isEmpty()) return;
    connect(&m_references, &References::changed, this, [this](const QString& noun) {
        if (noun == m_field.noun) fill();
    });
}

/// Made anew whenever the records change; what is chosen stays, even when it is none of them.
void ChoiceEditor::fill() {
    m_options.clear();
    if (m_field.isOptional) m_options.push_back({QJsonValue::Null, m_field.none});
    m_options.insert(m_options.end(), m_field.options.begin(), m_field.options.end());
    for (auto option : m_field.noun.isEmpty() ? std::vector<Option>{} : m_references.options(m_field.noun)) {
        if (!m_field.wrap.isEmpty()) option.value = QJsonObject{{m_field.wrap, option.value}};
        m_options.push_back(std::move(option));
    }
    const auto isChosen = [&](const Option& option) { return option.value == m_value; };
    auto chosen = std::find_if(m_options.begin(), m_options.end(), isChosen);
    const auto id = m_field.wrap.isEmpty() ? m_value.toString() : m_value.toObject().value(m_field.wrap).toString();
    if (chosen == m_options.end() && !id.isEmpty() && !m_field.takesNewWords) {
        m_options.push_back({m_value, m_field.noun.isEmpty() ? id : m_references.nameOf(m_field.noun, id)});
        chosen = m_options.end() - 1;
    }
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const auto& option : m_options)
        m_box->addItem(option.label);
    if (m_field.takesNewWords)
        m_box->setEditText(m_value.toString());
    else
        m_box->setCurrentIndex(chosen == m_options.end() ? -1 : static_cast<int>(chosen - m_options.begin()));
    showMeaning();
}

void ChoiceEditor::setValue(const QJsonValue& value) {
    if (value == m_value) return;
    m_value = value;
    fill();
}

void ChoiceEditor::showMeaning() {
    const auto row = m_box->currentIndex();
    const auto help = row >= 0 && row < static_cast<int>(m_options.size()) && !m_field.takesNewWords
                          ? m_options[static_cast<std::size_t>(row)].help
                          : QString();
    m_meaning->setText(help);
    m_meaning->setVisible(!help.isEmpty());
}

FlagsEditor::FlagsEditor(const FieldSpec& field) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(18);
    for (const auto& option : field.options) {
        auto* box = new QCheckBox(option.label);
        row->addWidget(box);
        m_boxes.emplace_back(option.value, box);
        connect(box, &QCheckBox::clicked, this, &FlagsEditor::edited);
    }
    row->addStretch(1);
    if (!m_boxes.empty()) setFocusProxy(m_boxes.front().second);
}

void FlagsEditor::setValue(const QJsonValue& value) {
    const auto chosen = value.toArray();
    for (const auto& [word, box] : m_boxes)
        box->setChecked(chosen.contains(word));
}

QJsonValue FlagsEditor::value() const {
    QJsonArray chosen;
    for (const auto& [word, box] : m_boxes)
        if (box->isChecked()) chosen.append(word);
    return chosen;
}

ToggleEditor::ToggleEditor(const FieldSpec& field)
    : m_box(new QCheckBox(field.label)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->addWidget(m_box);
    row->addStretch(1);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, &ToggleEditor::edited);
}

void ToggleEditor::setValue(const QJsonValue& value) {
    m_box->setChecked(value.toBool());
}

QJsonValue ToggleEditor::value() const {
    return m_box->isChecked();
}

} // namespace callroom::console

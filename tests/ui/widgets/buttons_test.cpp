// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "core/schema/field.h"
#include "tests/print_qt.h"
#include "ui/forms/choice_editor.h"

#include <QLabel>
#include <gtest/gtest.h>

namespace elo {

using namespace Qt::StringLiterals;

TEST(Buttons, WhatAnOfficeCallsItsFieldsIsNoMarkUpInTips)
{
    const std::unique_ptr<QWidget> button(iconButton(u"close"_s, u"No filter by <b>colour</b>"_s, nullptr));
    EXPECT_TRUE(button->toolTip().contains(u"&lt;b&gt;colour"_s)) << qPrintable(button->toolTip());
    EXPECT_EQ(button->accessibleName(), u"No filter by <b>colour</b>"_s);
}

TEST(Buttons, WhatAnOfficeCallsItsFieldsIsNoMarkUpInLabels)
{
    Field field;
    field.key = "colour";
    field.label = "<img src='file:///dev/zero'>";
    field.type = FieldType::Choice;
    const ChoiceEditor editor(field, Language::English, nullptr);
    const auto labels = editor.findChildren<QLabel *>();
    ASSERT_FALSE(labels.isEmpty());
    for (const QLabel *label : labels)
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

} // namespace elo

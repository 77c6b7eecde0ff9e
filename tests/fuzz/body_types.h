#pragma once

#include "server/directory/tenants.h"
#include "shared/protocol/abandoned.h"
#include "shared/protocol/auth.h"
#include "shared/protocol/away_reason.h"
#include "shared/protocol/bot.h"
#include "shared/protocol/business_hours.h"
#include "shared/protocol/canned_response.h"
#include "shared/protocol/chat.h"
#include "shared/protocol/disposition.h"
#include "shared/protocol/floor.h"
#include "shared/protocol/group.h"
#include "shared/protocol/handover.h"
#include "shared/protocol/live.h"
#include "shared/protocol/my_settings.h"
#include "shared/protocol/notice.h"
#include "shared/protocol/people.h"
#include "shared/protocol/queue.h"
#include "shared/protocol/recording.h"
#include "shared/protocol/renewal.h"
#include "shared/protocol/tag.h"
#include "shared/protocol/tenant_settings.h"

/// What clients send as JSON, once each: a new body or frame is added here, as a test of tests/architecture reminds.
namespace callroom::fuzz {

template <typename... Type> struct Types {};

/// Bodies of requests. The last is what a bot answers.
using BodyTypes =
    Types<json::Empty, protocol::RegisterRequest, protocol::LoginRequest, protocol::RefreshRequest,
          protocol::LogoutRequest, protocol::PasswordChange, protocol::MePatch, protocol::WidgetSessionRequest,
          protocol::UserCreate, protocol::UserPatch, protocol::AgentPatch, protocol::PresenceSet, protocol::GroupCreate,
          protocol::GroupPatch, protocol::GroupAgents, protocol::QueueSettings, protocol::QueuePatch,
          protocol::BusinessHoursSettings, protocol::BusinessHoursPatch, protocol::AwayReasonSettings,
          protocol::AwayReasonPatch, protocol::DispositionSettings, protocol::DispositionPatch, protocol::TagSettings,
          protocol::TagPatch, protocol::TagList, protocol::CannedResponseSettings, protocol::CannedResponsePatch,
          protocol::TenantSettingsUpdate, protocol::MySettingsUpdate, protocol::NoticeCreate, protocol::AbandonedUpdate,
          protocol::ContactJoin, protocol::ContactPatch, protocol::OfferChoice, protocol::HandoverTarget,
          protocol::Transfer, protocol::CallbackAsk, protocol::WrapUp, protocol::WrapUpExtension,
          protocol::FeedbackCreate, protocol::QualitySample, protocol::ThreadPost, protocol::RecordingCreate,
          protocol::RecordingComplete, directory::TenantCreate, directory::TenantPatch, protocol::BotAnswer>;

/// Data of WebSocket frames.
using FrameTypes =
    Types<protocol::SessionResume, protocol::SessionRenew, protocol::PresenceSet, protocol::ReadinessSet,
          protocol::ContactJoin, protocol::ContactRef, protocol::OfferRef, protocol::TransferFrame,
          protocol::WrapUpFrame, protocol::WrapUpExtensionFrame, protocol::CallbackFrame, protocol::SignalSend,
          protocol::FloorSubscribe, protocol::ChatSend, protocol::ChatTyping, protocol::ChatMark>;

} // namespace callroom::fuzz
